import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type * as Build from '../lib/knowledge/packs/build-deskpack.ts';
import type * as Fault from '../lib/knowledge/packs/pack-fault.ts';
import type * as Read from '../lib/knowledge/packs/read-pack-files.ts';
import type * as Sign from '../lib/knowledge/packs/sign-manifest.ts';
import { loadSource } from './load-source.ts';

import { checkOpened } from './packs/check-opened.ts';
import { countOf } from './packs/count-of.ts';
import { readFolder } from './packs/read-folder.ts';
import { runTool } from './run-tool.ts';

// `npm run -s build-pack -- DIR --key FILE --out X.deskpack`: checks the folder of a pack, signs it and packs it. With
// `--site FOLDER` it also writes the unzipped files, to be put on a web server as they are.

const usage = `Usage: npm run -s build-pack -- DIR [--key FILE] [--out X.deskpack] [--site FOLDER]
       npm run -s build-pack -- --new-key FILE`;

/** Readable by its owner alone. */
const secret = { mode: 0o600, flag: 'wx' } as const;

async function makeNewKey(file: string): Promise<void> {
  const { makeKey } = await loadSource<typeof Sign>('lib/knowledge/packs/sign-manifest.ts');
  if (existsSync(file)) throw new Error(`${file} is there already. A key is never written over.`);
  const { pem, publicKey } = await makeKey();
  writeFileSync(file, pem, secret);
  console.log(`Wrote ${file}. Keep it out of version control, and a copy of it safe.\nPublic key: ${publicKey}`);
}

async function build(folder: string, { key, out, site }: { key?: string; out?: string; site?: string }): Promise<void> {
  const { readPackFiles } = await loadSource<typeof Read>('lib/knowledge/packs/read-pack-files.ts');
  const { describePackFault } = await loadSource<typeof Fault>('lib/knowledge/packs/pack-fault.ts');
  const { buildDeskpack, publishFiles } = await loadSource<typeof Build>('lib/knowledge/packs/build-deskpack.ts');
  const files = readFolder(folder);
  const read = readPackFiles(files);
  const { errors, warnings } = await checkOpened(read);
  for (const warning of warnings) console.error(`warning: ${describePackFault(warning)}`);
  for (const error of errors) console.error(describePackFault(error));
  const { pack } = read;
  if (!pack || errors.length > 0) throw new Error(`${countOf(errors.length, 'fault')}. Nothing was written.`);
  const privateKey = key === undefined ? null : readFileSync(key, 'utf8');
  const target = out ?? `${pack.id}-${pack.version}.deskpack`;
  const bytes = await buildDeskpack(pack, files, privateKey);
  const published = await publishFiles(pack, files, privateKey);
  writeFileSync(target, bytes);
  if (site !== undefined)
    for (const { path, bytes } of published.files) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), bytes);
    }
  const signed = published.publicKey === null ? 'Nobody signed it.' : `Signed by ${published.publicKey}.`;
  console.log(`${target}: ${pack.name} ${pack.version}, ${bytes.length.toLocaleString('en')} bytes. ${signed}`);
}

await runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      key: { type: 'string' },
      out: { type: 'string' },
      site: { type: 'string' },
      'new-key': { type: 'string' },
    },
  });
  const { 'new-key': newKey, ...options } = values;
  const [folder] = positionals;
  if (newKey !== undefined) await makeNewKey(newKey);
  if (folder !== undefined) await build(folder, options);
  if (newKey === undefined && folder === undefined) throw new Error(usage);
}, usage);
