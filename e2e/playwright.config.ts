import { defineConfig } from '@playwright/test';
import { browser } from './browser';

const port = 4187;

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  reporter: [['list']],
  workers: 2,
  // Test by test, so that neither is left with a long file at the end.
  fullyParallel: true,
  forbidOnly: true,
  // Two cores draw slowly while both test; what is slow for a reader is measured elsewhere.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    launchOptions: browser,
    // A trace of every test would cost a tenth of the time; what a failing one ends in says most.
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: 'node ../scripts/serve.mjs',
    env: { PORT: String(port) },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
