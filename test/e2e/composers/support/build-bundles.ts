import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin, type Rolldown } from 'vite';

const folder = 'test/e2e/composers';

export interface Bundles {
  /** Code by file name: `<editor>.js` and what they share. */
  pages: Map<string, string>;
  /** What runs in the isolated world, as a plain script. */
  inserter: string;
}

/** Bundles a page script for each editor, with the editors' own packages, and the inserting code. Nothing is written. */
export async function buildBundles(): Promise<Bundles> {
  const editors = readdirSync(folder).filter((name) => /\.tsx?$/.test(name));
  const input = Object.fromEntries(editors.map((name) => [name.replace(/\.tsx?$/, ''), join(folder, name)]));
  const pages = await bundle({ input, output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' } }, [
    react18ForDraft,
  ]);
  const inserter = await bundleScript('inserter');
  return { pages: new Map(pages.map(({ fileName, code }) => [fileName, code])), inserter };
}

/** A plain script of one of the entries in `support`, for an isolated world. */
export async function bundleScript(name: string): Promise<string> {
  const [script] = await bundle({
    input: { [name]: join(folder, `support/${name}.ts`) },
    output: { format: 'iife' },
  });
  if (!script) throw new Error(`${name} was not bundled.`);
  return script.code;
}

async function bundle(rolldownOptions: Rolldown.RolldownOptions, plugins: Plugin[] = []) {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { alias: { '@': resolve('.') } },
    // Draft.js was written for a bundler that knew Node's name for it.
    define: { global: 'globalThis' },
    // Names are kept, so that the techniques can be told apart.
    build: { write: false, target: 'esnext', minify: false, modulePreload: false, rolldownOptions },
  });
  const outputs = Array.isArray(built) ? built : [built];
  return outputs.flatMap((one) => ('output' in one ? one.output : [])).filter((file) => file.type === 'chunk');
}

/** Draft.js and the page around it get the older React beside the one that all others use. */
const react18ForDraft: Plugin = {
  name: 'react-18-for-draft',
  enforce: 'pre',
  resolveId(source, importer = '') {
    const [, name] = /^(react|react-dom)(?=\/|$)/.exec(source) ?? [];
    if (!name || !/draft\.tsx$|draft-js|react-dom-18|react-18/.test(importer)) return null;
    return fileURLToPath(import.meta.resolve(source.replace(name, `${name}-18`)));
  },
};
