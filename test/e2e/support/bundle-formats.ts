import { resolve } from 'node:path';
import { build } from 'vite';

/** The importers and exporters as one script for a page. */
export async function bundleFormats(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: true,
      lib: { entry: resolve('test/e2e/support/formats-entry.ts'), formats: ['iife'], name: 'bundledFormats' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('Nothing was built.');
  return output.output[0].code;
}
