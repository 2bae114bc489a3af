/**
 * Every path of the app, as a regular expression that JavaScript, nginx and Caddy read alike (so
 * without braces). A first part with a dot is a file's name: no dataset's id has one.
 */
export const appPattern: string;
/** Paths that are never the app's, whatever their shape; in the same dialect. */
export const filesPattern: string;
/** Files of the built folder that are for hosts and build tools, not for readers; same dialect. */
export const hiddenPattern: string;
/**
 * Reads what stands after the method in a request. `parts` are the decoded parts of the path; when
 * nothing can be at it, `status` says with what to answer: 400 when it is malformed, 404 when it is
 * well-formed but names nothing. Never throws.
 */
export function readTarget(
  target: string,
):
  | { readonly parts: string[]; readonly status?: undefined }
  | { readonly status: number; readonly parts?: undefined };
/** Whether the app answers for a path, given as the decoded parts that `readTarget` found. */
export function isAppPath(parts: readonly string[]): boolean;
