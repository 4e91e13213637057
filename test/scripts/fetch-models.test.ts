import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLibraries } from '@/scripts/models/check-libraries';
import { fetchLibrary } from '@/scripts/models/fetch-library';
import { dropWrongLibraries, requireLibraries } from '@/scripts/models/ship-libraries';
import { weighModel } from '@/scripts/models/weigh-model';

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');
const wasm = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 9, 9]);

let server: Server;
let base = '';
let answers = new Map<string, string | Uint8Array>();
let asked: string[] = [];
let folder = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const body = answers.get(request.url ?? '');
    if (body === undefined) response.writeHead(404).end();
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  answers = new Map<string, string | Uint8Array>([['/a.wasm', wasm]]);
  asked = [];
  folder = mkdtempSync(join(tmpdir(), 'libraries-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const locked = () => ({ name: 'a.wasm', address: `${base}/a.wasm`, bytes: wasm.length, sha256: sha256(wasm) });
const unweighed = () => ({ ...locked(), bytes: null, sha256: null });

describe('fetching a model library', () => {
  it('keeps what the lock names, and asks once', async () => {
    expect((await fetchLibrary(locked(), { folder, isLocking: false })).isNew).toBe(true);
    expect((await fetchLibrary(locked(), { folder, isLocking: false })).isNew).toBe(false);
    expect(asked).toEqual(['/a.wasm']);
    expect(checkLibraries([locked()], folder)).toEqual([{ name: 'a.wasm', state: 'good', problem: '' }]);
  });

  it.each([
    ['differs', Uint8Array.from([...wasm, 1]), /differs from models\.lock\.json/],
    ['is a web page', '<!doctype html>', /not WebAssembly/],
  ])('keeps nothing when what comes %s', async (_, body, message) => {
    answers.set('/a.wasm', body);
    await expect(fetchLibrary(locked(), { folder, isLocking: false })).rejects.toThrow(message);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('fetches nothing that it could not verify', async () => {
    await expect(fetchLibrary(unweighed(), { folder, isLocking: false })).rejects.toThrow('has no hash');
    expect(asked).toEqual([]);
  });

  it('weighs what the server sends when it is told to lock', async () => {
    const { library } = await fetchLibrary(unweighed(), { folder, isLocking: true });
    expect(library).toEqual(locked());
    expect(readFileSync(join(folder, 'a.wasm'))).toEqual(Buffer.from(wasm));
  });

  it('says which address failed', async () => {
    const gone = { ...locked(), address: `${base}/gone.wasm` };
    await expect(fetchLibrary(gone, { folder, isLocking: false })).rejects.toThrow(
      /gone\.wasm: the server answered 404/,
    );
    expect(existsSync(join(folder, 'a.wasm'))).toBe(false);
  });
});

describe('weighing a model', () => {
  const revision = 'a'.repeat(40);
  const config = '{"model_type":"x"}';
  const tree = [
    { type: 'file', path: 'mlc-chat-config.json', size: config.length },
    { type: 'file', path: 'params_shard_0.bin', size: 130, lfs: { oid: 'b'.repeat(64), size: 1_000_000 } },
    { type: 'file', path: 'tensor-cache.json', size: 2 },
    { type: 'file', path: 'tokenizer.json', size: 3 },
    { type: 'file', path: 'tokenizer.model', size: 3 },
    { type: 'file', path: 'README.md', size: 3 },
  ];
  beforeEach(() => {
    answers = new Map<string, string | Uint8Array>([
      ['/api/models/mlc-ai/Small', JSON.stringify({ sha: revision })],
      [`/api/models/mlc-ai/Small/tree/${revision}`, JSON.stringify(tree)],
      [`/mlc-ai/Small/resolve/${revision}/mlc-chat-config.json`, config],
      [`/mlc-ai/Small/resolve/${revision}/tensor-cache.json`, '{}'],
      [`/mlc-ai/Small/resolve/${revision}/tokenizer.json`, '[1]'],
    ]);
  });

  it('names what web-llm reads, at one commit, and fetches no weights', async () => {
    expect(await weighModel('mlc-ai/Small', base)).toEqual({
      revision,
      files: [
        { path: 'mlc-chat-config.json', bytes: config.length, sha256: sha256(config) },
        { path: 'params_shard_0.bin', bytes: 1_000_000, sha256: 'b'.repeat(64) },
        { path: 'tensor-cache.json', bytes: 2, sha256: sha256('{}') },
        { path: 'tokenizer.json', bytes: 3, sha256: sha256('[1]') },
      ],
    });
    expect(asked.some((path) => path.endsWith('.bin'))).toBe(false);
  });

  it('refuses a repository that web-llm can’t read', async () => {
    const short = tree.filter(({ path }) => path !== 'tensor-cache.json');
    answers.set(`/api/models/mlc-ai/Small/tree/${revision}`, JSON.stringify(short));
    await expect(weighModel('mlc-ai/Small', base)).rejects.toThrow('has no tensor-cache.json');
  });
});

describe('a release', () => {
  const lockOf = (...libraries: ReturnType<typeof locked | typeof unweighed>[]) => ({ webllm: '0.2.86', libraries });

  it('is built only with each library as the lock names it', () => {
    expect(() => requireLibraries(lockOf(locked()), folder)).toThrow(/a\.wasm is missing.*\n.*npm run fetch-models/s);
    writeFileSync(join(folder, 'a.wasm'), 'something else');
    expect(() => requireLibraries(lockOf(locked()), folder)).toThrow(/a\.wasm differs/);
    writeFileSync(join(folder, 'a.wasm'), wasm);
    expect(() => requireLibraries(lockOf(unweighed()), folder)).toThrow(/a\.wasm has no hash/);
    expect(() => requireLibraries(lockOf(locked()), folder)).not.toThrow();
  });

  it('ships no library that differs, or that the lock does not name', () => {
    writeFileSync(join(folder, 'a.wasm'), 'something else');
    writeFileSync(join(folder, 'b.wasm'), wasm);
    const file = (name: string) => ({ absoluteSrc: join(folder, name), relativeDest: `models/${name}` });
    const files = [file('a.wasm'), file('b.wasm'), file('analysis.bin')];
    const said: string[] = [];
    dropWrongLibraries(files, (line) => said.push(line), lockOf(locked(), { ...locked(), name: 'c.wasm' }), folder);
    expect(files).toEqual([file('analysis.bin')]);
    expect(said).toEqual([
      expect.stringMatching(/^1 of 2 model libraries are absent/),
      expect.stringMatching(/^Left out: .*b\.wasm is not in models\.lock\.json/),
      expect.stringMatching(/^Left out: a\.wasm differs/),
    ]);
  });
});
