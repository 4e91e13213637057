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
  // A test that fails once and then passes is a bug, and `npm test` names it at the end. It holds up no landing:
  // two were lost to one such test among 265, each to another.
  retries: 1,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  projects: [
    { name: 'side by side', testIgnore: timed, workers: 2 },
    { name: 'alone', testMatch: timed, workers: 1, dependencies: ['side by side'] },
  ],
});
