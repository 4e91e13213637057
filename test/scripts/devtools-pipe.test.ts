import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createDevtoolsPipe } from '../../scripts/devtools-pipe';

function openPipe() {
  const input = new PassThrough();
  const output = new PassThrough();
  const say = (message: object) => output.write(`${JSON.stringify(message)}\0`);
  return { pipe: createDevtoolsPipe(input, output), input, output, say };
}

describe('createDevtoolsPipe', () => {
  it('ends each command with a null byte', () => {
    const { pipe, input } = openPipe();
    void pipe.send('Extensions.loadUnpacked', { path: '/built' });
    expect(String(input.read())).toBe('{"id":1,"method":"Extensions.loadUnpacked","params":{"path":"/built"}}\0');
  });

  it('gives each command its own answer, however the bytes arrive', async () => {
    const { pipe, output } = openPipe();
    const first = pipe.send('A');
    const second = pipe.send('B');
    const bytes = Buffer.from('{"id":2,"result":"zwölf"}\0{"id":1,"result":"eins"}\0');
    for (const byte of bytes) output.write(Buffer.from([byte]));
    await expect(first).resolves.toBe('eins');
    await expect(second).resolves.toBe('zwölf');
  });

  it('rejects with the browser’s words', async () => {
    const { pipe, say } = openPipe();
    const sent = pipe.send('A');
    say({ id: 1, error: { code: -32601, message: "'A' wasn't found" } });
    await expect(sent).rejects.toThrow("'A' wasn't found");
  });

  it('tells of events by their name', async () => {
    const { pipe, say } = openPipe();
    let heard = 0;
    pipe.on('Target.targetDestroyed', () => (heard += 1));
    const sent = pipe.send('A');
    say({ method: 'Target.targetCreated', params: {} });
    say({ method: 'Target.targetDestroyed', params: {} });
    say({ id: 1, result: {} });
    await sent;
    expect(heard).toBe(1);
  });

  it('rejects what was asked, and what is asked later, when the browser goes away', async () => {
    const { pipe, output } = openPipe();
    const sent = pipe.send('A');
    output.destroy();
    await expect(sent).rejects.toThrow('The browser was closed.');
    await expect(pipe.send('B')).rejects.toThrow('The browser was closed.');
  });
});
