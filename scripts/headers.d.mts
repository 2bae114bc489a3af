/** The content security policy of every page; `nonce` is for the development server alone. */
export function contentSecurityPolicy(nonce?: string): string;
/** All security headers of every answer, by name. */
export function securityHeaders(nonce?: string): Record<string, string>;
/** The security headers of a host that answers over https: those of every answer, and HSTS. */
export function httpsHeaders(): Record<string, string>;
/** How long a file may be kept: asked for anew each time, or for ever where its name is its hash. */
export const cacheControl: { readonly page: string; readonly asset: string };
/**
 * The page with the policy in itself, for hosts that send no headers: as the first thing after the
 * charset, since it holds for what follows. Throws when the page has no such charset.
 */
export function withMetaPolicy(html: string): string;
