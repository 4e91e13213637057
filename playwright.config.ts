import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built extension in a real Chromium. One worker: two cores, and each test has a browser of its own. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  // A flaky test is a bug; it is not run again until it is green.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
});
