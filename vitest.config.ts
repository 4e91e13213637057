import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/build.test.ts'],
    environment: 'node',
    // Both cores of a small machine: by itself the runner leaves one idle.
    pool: 'threads',
    maxWorkers: '100%',
    // Properties try hundreds of cases; a busy machine must not make them fail.
    testTimeout: 30_000,
  },
});
