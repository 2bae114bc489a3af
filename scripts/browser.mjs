import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';

const run = (command, args) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

const onPath = (name) => {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
};

const system = () =>
  ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
    .map(onPath)
    .find(Boolean) ?? null;

const playwrights = () => {
  const { chromium } = createRequire(import.meta.url)('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
};

const debian = () => {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  const quiet = ['-y', '-qq', '--no-install-recommends'];
  if (!run('apt-get', ['update', '-qq'])) return null;
  return run('apt-get', ['install', ...quiet, 'chromium']) ? system() : null;
};

const download = () => (run('npx', ['playwright', 'install', 'chromium']) ? playwrights() : null);

const attempts = [
  [
    '$CHROMIUM_PATH',
    () => (existsSync(process.env.CHROMIUM_PATH ?? '') ? process.env.CHROMIUM_PATH : null),
  ],
  ["Playwright's own Chromium", playwrights],
  ['Chromium or Chrome on the PATH', system],
  ['apt-get install chromium (as root on Debian)', debian],
  ['npx playwright install chromium', download],
];

/** The path of a Chromium to test with, found or installed; throws an error that names every attempt. */
export function findBrowser() {
  for (const [, attempt] of attempts) {
    const path = attempt();
    if (path) return path;
  }
  const names = attempts.map(([name]) => `  - ${name}`).join('\n');
  throw new Error(`No browser for the tests. Looked for, or tried:\n${names}`);
}
