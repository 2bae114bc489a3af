// Long enough for the slowest browser to have begun the download.
const keptFor = 60_000;

/** Hands a file to the reader as a download. */
export function save(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  setTimeout(() => URL.revokeObjectURL(url), keptFor);
}

/** Puts a text on the clipboard; false when the browser does not allow it. Never throws. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
