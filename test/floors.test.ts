import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

// The floors of the house are lint rules. A rule that was never seen to fail proves nothing: each case plants a file
// that breaks one, in the real tree, and removes it again.

const name = 'planted-by-floors-test';
const planted: string[] = [];

function lint(path: string, code: string): { status: number | null; output: string } {
  planted.push(path);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, code);
  const { status, stdout, stderr } = spawnSync('oxlint', [path], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  rmSync(path);
  return { status, output: stdout + stderr };
}

afterAll(() => planted.forEach((path) => rmSync(path, { force: true })));

const forbidden: [why: string, folder: string, code: string][] = [
  ['the domain imports a room', 'lib/domain', "export { openStore } from '@/lib/store/open-store';"],
  ['the domain imports a framework', 'lib/domain', "export { useState } from 'react';"],
  [
    'a pure room imports another room',
    'lib/replies',
    "export { createKnowledge } from '@/lib/knowledge/create-knowledge';",
  ],
  [
    'a pure room reaches another by a relative path',
    'lib/replies',
    "export { createKnowledge } from '../knowledge/create-knowledge';",
  ],
  ['the reading of files knows a room', 'lib/files', "export { parseTemplate } from '@/lib/replies/first-name';"],
  ['the store reads files', 'lib/store', "export { quote } from '@/lib/files/quote';"],
  ['a pure room opens the database', 'lib/customers', "export { Dexie } from 'dexie';"],
  ['a pure room uses the network', 'lib/knowledge', "export const load = () => fetch('/x');"],
  ['a pure room touches the page', 'lib/analysis', 'export const title = () => document.title;'],
  ['a prompt asks a model itself', 'lib/prompts', "export { ModelFailure } from '@/lib/models/model-failure';"],
  ['the inbox room imports the desk', 'lib/inbox', "export { createDesk } from '@/lib/desk/create-desk';"],
  ['the inbox room uses extension APIs', 'lib/inbox', "export { browser } from 'wxt/browser';"],
  ['the store imports the platform', 'lib/store', "export { consoleLog } from '@/lib/platform/log';"],
  ['the platform opens the database', 'lib/platform', 'export const open = () => indexedDB.open("x");'],
  ['the platform asks another computer, but by its one door', 'lib/platform', "export const ask = () => fetch('/x');"],
  [
    'the room of models imports the engine, of which only its worker may know',
    'lib/models',
    "export { MLCEngine } from '@mlc-ai/web-llm';",
  ],
  ['the room of models asks another computer', 'lib/models', "export const ask = () => fetch('/x');"],
  ['the desk imports a view', 'lib/desk', "export { Sidebar } from '@/components/sidebar/sidebar';"],
  ['the desk imports an entrypoint', 'lib/desk', "export { createRooms } from '@/entrypoints/offscreen/create-rooms';"],
  ['a view stores', 'components/sidebar', "export { openStore } from '@/lib/store/open-store';"],
  ['a view fetches', 'components/sidebar', "export const load = () => fetch('/x');"],
  ['a basic part knows the domain', 'components/ui', "export type { Help } from '@/lib/domain/assist';"],
];

describe('the floors of the house', () => {
  it.each(forbidden)('fail when %s', (_why, folder, code) => {
    const { status, output } = lint(join(folder, `${name}.ts`), `${code}\n`);
    expect(status, output).toBe(1);
    expect(output).toMatch(/no-restricted-(imports|globals)/);
  });

  it('fail when two files import each other', () => {
    const other = join('lib/customers', `${name}-other.ts`);
    planted.push(other);
    writeFileSync(other, `import { a } from './${name}';\nexport const b = () => a;\n`);
    const { status, output } = lint(
      join('lib/customers', `${name}.ts`),
      `import { b } from './${name}-other';\nexport const a = () => b;\n`,
    );
    rmSync(other);
    expect(status, output).toBe(1);
    expect(output).toMatch(/no-cycle/);
  });

  it('let a room import the domain and npm packages', () => {
    const { status, output } = lint(
      join('lib/replies', `${name}.ts`),
      "import MiniSearch from 'minisearch';\nimport type { Reply } from '@/lib/domain/reply';\nexport const index = (replies: Reply[]) => new MiniSearch<Reply>({ fields: ['title'] }).addAll(replies);\n",
    );
    expect(status, output).toBe(0);
  });
});
