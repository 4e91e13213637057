import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleFiles } from '../lib/knowledge/packs/sample-pack';

const folder = mkdtempSync(join(tmpdir(), 'pack-tools-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}
function write(name: string, change: Parameters<typeof sampleFiles>[0] = {}) {
  for (const { path, bytes } of sampleFiles(change)) {
    mkdirSync(dirname(at(`${name}/${path}`)), { recursive: true });
    writeFileSync(at(`${name}/${path}`), bytes);
  }
  return at(name);
}

describe('the tools of packs', () => {
  beforeAll(() => {
    write('school');
    run('build-pack', '--new-key', at('key.pem'));
  });

  it('build a signed pack, the same bytes each time, that verifies', () => {
    expect(
      run('build-pack', at('school'), '--key', at('key.pem'), '--out', at('a.deskpack'), '--site', at('site')).status,
    ).toBe(0);
    expect(run('build-pack', at('school'), '--key', at('key.pem'), '--out', at('b.deskpack')).status).toBe(0);
    expect(readFileSync(at('a.deskpack')).equals(readFileSync(at('b.deskpack')))).toBe(true);
    const verified = run('verify-pack', at('a.deskpack'));
    expect(verified).toMatchObject({ status: 0, stderr: '' });
    expect(verified.stdout).toMatch(/Music school 1\.2\.0, 2 articles, 1 reply, .*signed by [\w-]{43}/);
    expect(run('verify-pack', at('site')).status).toBe(0);
  });

  it('count one fault as one', () => {
    const bad = write('one', { 'articles/prices.md': '# Prices\n\nSee [nothing](nothing.md).' });
    expect(run('build-pack', bad, '--out', at('one.deskpack')).stderr).toMatch(/^1 fault\. Nothing was written\.$/m);
  });

  it('warn of a variable that nothing fills in, with the one that was likely meant, and still verify', () => {
    const odd = write('odd', {
      'replies.yaml': '- id: moved\n  title: Your lesson was moved\n  body: Hi {{customer.frstName}} {{order\n',
      'tests.yaml': null,
    });
    const { status, stderr } = run('verify-pack', odd);
    expect(status).toBe(0);
    expect(stderr).toMatch(/^warning: replies\.yaml:1: .*“customer\.frstName”\. Did you mean customer\.firstName\?$/m);
    expect(stderr).toMatch(/^warning: replies\.yaml:1: .*not closed/m);
  });

  it('print how they are called, and say in a sentence what is not there', () => {
    expect(run('verify-pack', '--help')).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Usage: /) });
    expect(run('verify-pack', at('gone'))).toMatchObject({
      status: 1,
      stderr: `${at('gone')}: there is no such file or folder.\n`,
    });
  });

  it('never write over a key', () => {
    expect(run('build-pack', '--new-key', at('key.pem')).stderr).toMatch(/never written over/);
  });

  it('name file and line of what is wrong, write nothing, and tell CI', () => {
    const bad = write('bad', {
      'tests.yaml': '- question: how do I cancel a lesson?\n  expect: [prices]\n  k: 1\n',
      'articles/prices.md': '# Prices\n\nSee [nothing](nothing.md).',
    });
    const built = run('build-pack', bad, '--key', at('key.pem'), '--out', at('bad.deskpack'));
    expect(built.status).toBe(1);
    expect(built.stderr).toMatch(/^articles\/prices\.md:1: The link/m);
    expect(built.stderr).toMatch(/^tests\.yaml:1: /m);
    expect(existsSync(at('bad.deskpack'))).toBe(false);
    expect(run('verify-pack', bad)).toMatchObject({ status: 1 });
  });

  it('want a signature, and the right one', () => {
    expect(run('build-pack', at('school'), '--out', at('plain.deskpack')).status).toBe(0);
    expect(run('verify-pack', at('plain.deskpack')).stderr).toMatch(/signature\.json: Nobody signed/);
    expect(run('verify-pack', at('plain.deskpack'), '--unsigned').status).toBe(0);
    expect(run('verify-pack', at('a.deskpack'), '--key', 'A'.repeat(43)).stderr).toMatch(/not signed by A/);
    expect(run('verify-pack', at('a.deskpack'), '--key', at('key.pem'))).toMatchObject({ status: 0, stderr: '' });
    expect(run('verify-pack', at('a.deskpack'), '--key', at('gone.pem')).stderr).toMatch(
      /neither a public key .* nor a key file/,
    );
  });
});
