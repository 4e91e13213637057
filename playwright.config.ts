import { defineConfig } from '@playwright/test';

/** These tell how long a page is kept busy, or type within milliseconds of an insertion: nothing else may run beside them. */
const timed = /(?:hostile|typing-on|watching)\.spec\.ts$/;

/** End-to-end tests: the built extension in a real Chromium, a browser of its own for each test. Two at once, for two cores. */
export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  timeout: 90_000,
  workers: 2,
  expect: { timeout: 20_000 },
  // A flaky test is a bug; it is not run again until it is green.
  retries: 0,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'side by side', testIgnore: timed, workers: 2 },
    { name: 'alone', testMatch: timed, workers: 1, dependencies: ['side by side'] },
  ],
});
