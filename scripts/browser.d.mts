/** The path of a Chromium to test with, found or installed; throws an error that names every attempt. */
export function findBrowser(): string;
