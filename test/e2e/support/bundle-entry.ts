import { resolve } from 'node:path';
import { build } from 'vite';

/** Bundles a module of the tests, with all it imports, as a plain script for a test browser's page. */
export async function bundleEntry(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: { write: false, minify: false, lib: { entry: resolve(entry), formats: ['iife'], name: 'bundled' } },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const chunk = first && 'output' in first ? first.output[0] : null;
  if (!chunk) throw new Error(`${entry} was not bundled.`);
  return chunk.code;
}
