import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type * as Open from '../lib/knowledge/packs/open-deskpack.ts';
import type * as OpenFiles from '../lib/knowledge/packs/open-pack-files.ts';
import type * as Fault from '../lib/knowledge/packs/pack-fault.ts';
import type * as Sign from '../lib/knowledge/packs/sign-manifest.ts';
import { loadSource } from './load-source.ts';

import { checkOpened } from './packs/check-opened.ts';
import { countOf } from './packs/count-of.ts';
import { readFolder } from './packs/read-folder.ts';
import { runTool } from './run-tool.ts';

// `npm run -s verify-pack -- X.deskpack [--key PUBLIC]`: schema, signature, links between items, and the pack's tests,
// also of a folder. A line a fault, with file and line; the exit code is 1 where there is any, for CI.

const usage = 'Usage: npm run -s verify-pack -- X.deskpack|DIR [--key PUBLIC_KEY|FILE] [--unsigned]';

/** The public key that is wanted: given as it is, or by the file of its private key. */
async function readWanted(key: string): Promise<string> {
  const { publicKeyOf } = await loadSource<typeof Sign>('lib/knowledge/packs/sign-manifest.ts');
  if (existsSync(key)) return publicKeyOf(readFileSync(key, 'utf8'));
  if (/^[\w-]{43}$/.test(key)) return key;
  throw new Error(
    `--key ${key}: neither a public key (43 characters, as build-pack prints it) nor a key file that is there.`,
  );
}

async function verify(path: string, key: string | undefined, isUnsignedFine: boolean): Promise<void> {
  const { openDeskpack } = await loadSource<typeof Open>('lib/knowledge/packs/open-deskpack.ts');
  const { openPackFiles } = await loadSource<typeof OpenFiles>('lib/knowledge/packs/open-pack-files.ts');
  const { describePackFault } = await loadSource<typeof Fault>('lib/knowledge/packs/pack-fault.ts');
  const wanted = key === undefined ? undefined : await readWanted(key);
  const isFolder = statSync(path).isDirectory();
  const opened = isFolder
    ? await openPackFiles(readFolder(path))
    : await openDeskpack(new Uint8Array(readFileSync(path)), basename(path));
  const { errors, warnings } = await checkOpened(opened);
  const { pack, publicKey, manifest } = opened;
  const fault = (file: string, what: string) => errors.push({ file, line: null, field: null, what });
  // The folder that a team edits has no manifest yet; what is published has.
  if (pack && publicKey === null && !isUnsignedFine && (manifest !== null || !isFolder))
    fault('signature.json', 'Nobody signed this pack. Say --unsigned if that is meant to be so.');
  if (wanted !== undefined && publicKey !== wanted)
    fault('signature.json', `It is not signed by ${wanted === key ? key : `${wanted}, the key of ${key}`}.`);
  for (const warning of warnings) console.error(`warning: ${describePackFault(warning)}`);
  for (const error of errors) console.error(describePackFault(error));
  if (errors.length > 0 || !pack) {
    console.error(`${path}: ${countOf(errors.length, 'fault')}.`);
    process.exitCode = 1;
    return;
  }
  const signed = publicKey === null ? 'not signed' : `signed by ${publicKey}`;
  const { articles, replies, tests } = pack;
  const counts = `${countOf(articles.length, 'article')}, ${countOf(replies.length, 'reply', 'replies')}, ${countOf(tests.length, 'test')} passed`;
  console.log(`${path}: ${pack.name} ${pack.version}, ${counts}, ${signed}.`);
}

await runTool(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { key: { type: 'string' }, unsigned: { type: 'boolean', default: false } },
  });
  const [path] = positionals;
  if (path === undefined) throw new Error(usage);
  await verify(path, values.key, values.unsigned);
}, usage);
