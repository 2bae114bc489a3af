import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts'],
    environment: 'node',
    // Property tests make thousands of cases; how long they take says nothing of what they test.
    testTimeout: 60_000,
    setupFiles: ['src/testing/setup.ts'],
  },
});
