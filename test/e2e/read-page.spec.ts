import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';

// The tool for people who write adapters, run as they run it; the worked example is the one that the docs print.

const run = promisify(execFile);
const docs = readFileSync('docs/adapters.md', 'utf8');
const example = (kind: string): unknown =>
  JSON.parse(new RegExp(`\`\`\`json ${kind}\n([\\s\\S]*?)\n\`\`\``).exec(docs)?.[1] ?? '');

let folder = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'deskmate-docs-'));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));
test.describe.configure({ timeout: 120_000 });

function keep(name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const readPage = async (...args: string[]) => {
  try {
    const { stdout } = await run('npm', ['run', '-s', 'read-page', '--', ...args]);
    return { code: 0, out: JSON.parse(stdout) as Record<string, unknown>, error: '' };
  } catch (error) {
    const { code, stderr } = error as { code: number; stderr: string };
    return { code, out: null, error: stderr };
  }
};

test('reads the worked example of the docs as they say', async () => {
  const page = 'test/pages/fixtures/chat-flat.html';
  const { out } = await readPage(page, '--adapter', keep('camp-club.json', example('adapter')));
  expect(out).toMatchObject(example('reading') as Record<string, unknown>);
});

test('reads a page behind a login by structure, after the steps to it', async () => {
  const { servePages } = await import('../../scripts/serve-pages.ts');
  const server = await servePages('test/pages/fixtures');
  const url = `${server.url}/behind-login.html`;
  const steps = [
    ['goto', url],
    ['fill', '[name=name]', 'robin'],
    ['fill', '[name=password]', 'harbour'],
    ['click', 'button'],
    ['wait', 100],
  ];
  const { out } = await readPage(url, '--steps', keep('steps.json', steps));
  await server.close();
  expect(out).toMatchObject({
    adapter: 'generic',
    conversation: {
      title: 'Oda Brekke',
      customer: { name: 'Oda Brekke' },
      messages: [
        { author: 'Oda Brekke', direction: 'inbound', text: 'The spare sail bag came without its cord.' },
        { direction: 'outbound', text: 'Sorry about that! I will post you one today.' },
        { author: 'Oda Brekke', direction: 'inbound', text: 'Lovely, thank you' },
      ],
    },
    composer: { kind: 'field' },
    previews: [],
  });
});

test('takes steps that begin without an address on the page itself, and leaves it so', async () => {
  const steps = [
    ['fill', '[name=name]', 'robin'],
    ['fill', '[name=password]', 'harbour'],
    ['click', 'button'],
  ];
  const { out } = await readPage('test/pages/fixtures/behind-login.html', '--steps', keep('within.json', steps));
  expect(out).toMatchObject({ conversation: { title: 'Oda Brekke' } });
});

test('says that a page shows no conversation', async () => {
  const { out } = await readPage('test/pages/fixtures/article.html', '--wait', '200');
  expect(out).toMatchObject({ conversation: null, composer: null, warnings: [expect.stringContaining('No ')] });
});

test('refuses what it cannot use, with the place and the reason, and prints no reading', async () => {
  const page = 'test/pages/fixtures/chat-flat.html';
  const bad = { ...(example('adapter') as object), list: ['ul['], text: { sel: ['.what'], drop: '(a+)+$' } };
  const refused = await readPage(page, '--adapter', keep('bad.json', bad));
  expect(refused).toMatchObject({ code: 1, out: null });
  expect(refused.error).toMatch(/list\.0: not a CSS selector.*text\.drop: too costly/);
  expect((await readPage(page, '--adapter', keep('none.json', '{'))).error).toContain('could not be read as JSON');
  expect((await readPage(page, '--steps', keep('odd.json', [['press', 'a']]))).error).toContain('odd.json: 0');
  expect((await readPage('not a page')).error).toContain('Usage:');
  const lost = await readPage(page, '--steps', keep('lost.json', [['goto', 'http://127.0.0.1:9/']]));
  expect(lost.error).toContain('Step 1');
});
