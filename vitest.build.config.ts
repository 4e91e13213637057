import { defineConfig } from 'vitest/config';

/** Checks of the built extension; `npm test` runs them after the build. */
export default defineConfig({ test: { include: ['test/build.test.ts'] } });
