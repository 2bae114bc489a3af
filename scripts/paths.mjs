// Which paths are the app's, and which can only be files. The app reads its own paths in
// src/filters/path.ts; here is only their shape, so that a link with a slip in it, such as
// `/umerov-ankara/brief/story/1.5`, still opens the app, which says what does not fit.

// A link typed in capitals is read all the same; flags are written differently by each of the three.
const anyCase = (word) => word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);

const name = '[^/.]+';
const things = ['event', 'actor', 'place'].map(anyCase).join('|');
const thing = `(?:/(?:${things})/[^/]+|/${anyCase('brief')}/[^/]+/[^/]+)?`;

/**
 * Every path of the app, as a regular expression that JavaScript, nginx and Caddy read alike (so
 * without braces). A first part with a dot is a file's name: no dataset's id has one.
 */
export const appPattern = `^/(?:(?:${name}${thing}|embed/${name}(?:/[^/]+)*)/?)?$`;

/** Paths that are never the app's, whatever their shape; in the same dialect. */
export const filesPattern = '^/(?:assets|data|about)(?:/|$)';

/** Files of the built folder that are for hosts and build tools, not for readers; same dialect. */
export const hiddenPattern = '(?:/\\.|^/_headers$|^/_redirects$|\\.br$|\\.gz$)';

const app = new RegExp(appPattern);
const files = new RegExp(filesPattern);
const hidden = new RegExp(hiddenPattern);

// The app's longest path is far shorter; a longer one is nobody's.
const longest = 1000;

/**
 * Reads what stands after the method in a request. `parts` are the decoded parts of the path; when
 * nothing can be at it, `status` says with what to answer: 400 when it is malformed, 404 when it is
 * well-formed but names nothing. Never throws.
 */
export function readTarget(target) {
  // Only a proxy is asked with a whole address, and only OPTIONS with `*`.
  if (!target.startsWith('/')) return { status: 400 };
  const path = target.split(/[?#]/, 1)[0];
  let parts;
  try {
    parts = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return { status: 400 };
  }
  const malformed = (part) => part === '.' || part === '..' || part.includes('\0');
  if (parts.some(malformed)) return { status: 400 };
  const nobodys = (part, i) => /[/\\]/.test(part) || (part === '' && i < parts.length - 1);
  if (path.length > longest || parts.some(nobodys)) return { status: 404 };
  return hidden.test(`/${parts.join('/')}`) ? { status: 404 } : { parts };
}

/** Whether the app answers for a path, given as the decoded parts that `readTarget` found. */
export function isAppPath(parts) {
  const path = `/${parts.join('/')}`;
  return app.test(path) && !files.test(path);
}
