import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { firstLoadOf } from '../support/first-load.ts';
import type { Row } from './table.ts';

/** A zip's bytes around each file: local header, central directory entry (each with the name), and its end record. */
const zipHeaders = { local: 30, central: 46, end: 22 };

const kB = (bytes: number) => bytes / 1_000;
const gzipSize = (paths: readonly string[]) =>
  kB(paths.reduce((sum, path) => sum + gzipSync(readFileSync(path)).length, 0));

/** What is downloaded and what is parsed, of the build that the other parts measure; a release differs in its manifest. */
export function measureSizes(): Row[] {
  const folder = '.output/chrome-mv3-test';
  if (!existsSync(folder)) throw new Error(`There is no build in ${folder}.`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
  const worker = files.filter((path) => /desk\.worker[^/\\]*\.js$/.test(path));
  const row = (what: string, value: number, aim = '', note = ''): Row => ({ what, unit: 'kB', max: value, aim, note });
  const sidebar = firstLoadOf(folder, 'sidepanel.html');
  return [
    row('content script, gzip', gzipSize([join(folder, 'content-scripts/inbox.js')]), '< 40'),
    row('sidebar first load, gzip', gzipSize(sidebar), '< 160', `${sidebar.length} files`),
    row('desk worker, gzip', gzipSize(worker)),
    row('starter pack, gzip', gzipSize([join(folder, 'packs/starter.json')])),
    row('whole extension, zip', kB(zipSize(folder, files)), '', `${files.length} files of ${folder}`),
  ];
}

function zipSize(folder: string, files: readonly string[]): number {
  return files.reduce((sum, path) => {
    const content = readFileSync(path);
    const name = Buffer.byteLength(relative(folder, path));
    const packed = Math.min(content.length, deflateRawSync(content, { level: 9 }).length);
    return sum + packed + zipHeaders.local + zipHeaders.central + 2 * name;
  }, zipHeaders.end);
}
