import type { LaunchOptions } from '@playwright/test';

/** How the tests start their browser: the one found or installed, quiet towards the network. */
export const browser: LaunchOptions = {
  executablePath: process.env.CHROMIUM_PATH,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
