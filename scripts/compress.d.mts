/**
 * Writes `name.br` and `name.gz` beside every text file in `folder` and the folders in it, where
 * they are smaller, and returns the names written. Hidden folders are passed over. Throws when the
 * folder cannot be read or written.
 */
export function compressFolder(folder: string): string[];
