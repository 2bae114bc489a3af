// Finds what the server sends: files inside one folder, and their compressed twins beside them.
import { lstat, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import Negotiator from 'negotiator';

const suffixes = { br: '.br', gzip: '.gz' };

// Such a path names nothing here; any other failure is the server's own and must be told.
const absent = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP', 'EACCES', 'EINVAL']);

/** What `work` finds; null when there is nothing. */
async function orNothing(work) {
  try {
    return await work;
  } catch (error) {
    if (absent.has(error.code)) return null;
    throw error;
  }
}

/**
 * The file at `parts` below `root`, which must be a real path itself: its path from there, its size
 * and when it changed. Null for a folder, for nothing, and for what a symbolic link puts outside.
 */
export async function findFile(root, parts) {
  // `/favicon.svg/` is no file, though joining its parts would make it one.
  if (parts.at(-1) === '') return null;
  const path = await orNothing(realpath(join(root, ...parts)));
  if (!path?.startsWith(root + sep)) return null;
  const stats = await orNothing(lstat(path));
  if (!stats?.isFile()) return null;
  return { path: relative(root, path), size: stats.size, changed: stats.mtime };
}

/** The compressed twins of a file, by encoding. A twin that is itself a link does not count. */
async function findTwins(root, file) {
  const twins = {};
  for (const [encoding, suffix] of Object.entries(suffixes)) {
    const path = file.path + suffix;
    const stats = await orNothing(lstat(join(root, path)));
    if (stats?.isFile()) twins[encoding] = { path, size: stats.size, changed: stats.mtime };
  }
  return twins;
}

/**
 * Which form of a file a request gets: `form` is the file or a twin, `encoding` null for the file
 * itself, and `varies` whether another request might get another form. `plain` asks for the file
 * itself, whatever the request accepts.
 */
export async function chooseForm(root, file, request, plain) {
  const twins = await findTwins(root, file);
  const names = Object.keys(twins);
  const varies = names.length > 0;
  const accepted = new Negotiator(request).encoding([...names, 'identity'], { preferred: names });
  const form = plain ? undefined : twins[accepted];
  return form ? { form, encoding: accepted, varies } : { form: file, encoding: null, varies };
}
