import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { z } from '@/lib/domain/zod-mini';
import { connectRpc } from '@/lib/platform/rpc';
import { silentLog, wirePair } from '../desk/support';

const calls = { add: z.tuple([z.number(), z.number()]) };
interface Adder {
  add(a: number, b: number): Promise<number>;
}

function connect() {
  const [left, right] = wirePair();
  const { log, lines } = silentLog();
  const refused: string[] = [];
  const add = vi.fn((a: number, b: number) => {
    if (b === 0) throw new Error('Nothing to add.');
    return a + b;
  });
  connectRpc<object, typeof calls>(right, { add }, calls, { log, onRefused: (reason) => refused.push(reason) });
  const caller = connectRpc<Adder, Record<never, never>>(left, {}, {}, { log, timeout: 300 });
  return { caller, left, right, lines, refused, add };
}

describe('connectRpc', () => {
  it('answers a call, and passes an error on as its message', async () => {
    const { caller } = connect();
    expect(await caller.add(1, 2)).toBe(3);
    await expect(caller.add(1, 0)).rejects.toThrow('Nothing to add.');
  });

  it('refuses arguments that do not fit, and tells the caller why', async () => {
    const { caller, refused, add } = connect();
    await expect(caller.add('1' as never, 2)).rejects.toThrow(/Refused: add: 0/);
    expect(add).not.toHaveBeenCalled();
    expect(refused).toHaveLength(1);
  });

  it('never calls what is not listed, whatever it is called', async () => {
    const { left, refused } = connect();
    for (const name of ['constructor', 'toString', '__proto__', 'hasOwnProperty', '$close', 'then'])
      left.post({ t: 'q', i: 'x', m: name, a: [] });
    await vi.waitFor(() => expect(refused).toHaveLength(6));
  });

  it('fails the calls that wait when the connection is closed', async () => {
    const { caller, right } = connect();
    const waiting = caller.add(1, 2);
    right.close();
    await expect(waiting).rejects.toThrow('closed');
  });

  it('outlives any message', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { maxLength: 8 }), async (messages) => {
        const { caller, left } = connect();
        for (const message of messages) left.post(message);
        expect(await caller.add(20, 22)).toBe(42);
      }),
    );
  });
});
