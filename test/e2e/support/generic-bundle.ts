import { resolve } from 'node:path';
import { build } from 'vite';

/** The generic reader alone as a plain script, for pages in a test browser; it puts `readByStructure` on the window. */
export async function bundleReader(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('test/e2e/support/generic-entry.ts'), formats: ['iife'], name: 'reader' },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error('The reader was not bundled.');
  return chunk.code;
}
