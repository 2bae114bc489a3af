const key = 'parley-reloaded';

// The file that the page began with; another one after each release.
const begun = (): string =>
  document.querySelector<HTMLScriptElement>('script[type=module]')?.src ?? '';

/**
 * Loads the page again, once for each release that it began with: a part that is gone with an older
 * release is there after it. False when that was done before, or cannot be remembered, so that a page
 * that fails for another reason does not load for ever.
 */
export function reloadOnce(): boolean {
  try {
    if (sessionStorage.getItem(key) === begun()) return false;
    sessionStorage.setItem(key, begun());
  } catch {
    return false;
  }
  location.reload();
  return true;
}

/** The page as the server has it now; null when the server cannot be reached. */
async function askPage(): Promise<string | null> {
  try {
    const response = await fetch(location.href, { cache: 'no-store' });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}

/** Loads the page again, which the link makes the same again. Does nothing while there is no server: its place would be taken by the browser's own page of errors. */
export async function reload(): Promise<void> {
  if ((await askPage()) !== null) location.reload();
}

/** Loads the page again, see {@link reloadOnce}, when the server has another release than the one that it began with. */
export async function reloadIfReleased(): Promise<void> {
  const page = await askPage();
  if (page !== null && !page.includes(new URL(begun()).pathname)) reloadOnce();
}
