// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/inbox/create-reader';
import { createSwitchGuard } from '@/lib/inbox/watch/switch-guard';

type Conversation = Extract<Reading, { kind: 'conversation' }>;

function reading(id: string, customer: string, ids: string[]): Conversation {
  return {
    kind: 'conversation',
    conversation: {
      id,
      channel: 'test',
      url: '',
      title: customer,
      customer: { name: customer },
      agent: null,
      reachesEnd: true,
      composer: null,
      reader: { adapter: 'test', confidence: 1, warnings: [], fields: [] },
    },
    messages: ids.map((message) => ({
      id: message,
      author: null,
      direction: 'inbound',
      text: message,
      attachments: [],
    })),
    list: document.body,
    complete: true,
    isTold: true,
  };
}

describe('switch guard', () => {
  it('waits while the header is of the next conversation and the rows of the last', () => {
    const guard = createSwitchGuard();
    expect(guard.judge(reading('a', 'Ann', ['a1', 'a2']), 0)).toBe(0);
    expect(guard.judge(reading('b', 'Bob', ['a1', 'a2']), 10)).toBeGreaterThan(0);
    expect(guard.judge(reading('b', 'Bob', ['b1']), 90)).toBe(0);
  });

  it('waits while the address is new and the header and rows are not, or the rows are not there yet', () => {
    const guard = createSwitchGuard();
    guard.judge(reading('a', 'Ann', ['a1', 'a2']), 0);
    expect(guard.judge(reading('b', 'Ann', ['b1']), 10)).toBeGreaterThan(0);
    expect(guard.judge(reading('b', 'Bob', []), 20)).toBeGreaterThan(0);
    expect(guard.judge(reading('b', 'Bob', ['b1']), 30)).toBe(0);
  });

  it('waits when the rows are ahead of the address', () => {
    const guard = createSwitchGuard();
    guard.judge(reading('a', 'Ann', ['a1', 'a2']), 0);
    expect(guard.judge(reading('a', 'Ann', ['b1', 'b2']), 10)).toBeGreaterThan(0);
    expect(guard.judge(reading('b', 'Bob', ['b1', 'b2']), 60)).toBe(0);
  });

  it('gives in after 300 ms, and later when the very same rows are shown', () => {
    const guard = createSwitchGuard();
    guard.judge(reading('a', 'Ann', ['a1', 'a2']), 0);
    guard.judge(reading('a', 'Ann', ['x1', 'x2']), 1_000);
    expect(guard.judge(reading('a', 'Ann', ['x1', 'x2']), 1_300)).toBe(0);
    guard.judge(reading('b', 'Bob', ['x1', 'x2']), 2_000);
    expect(guard.judge(reading('b', 'Bob', ['x1', 'x2']), 2_400)).toBeGreaterThan(0);
    expect(guard.judge(reading('b', 'Bob', ['x1', 'x2']), 3_600)).toBe(0);
  });

  it('lets a new message through at once', () => {
    const guard = createSwitchGuard();
    guard.judge(reading('a', 'Ann', ['a1', 'a2']), 0);
    expect(guard.judge(reading('a', 'Ann', ['a1', 'a2', 'a3']), 1)).toBe(0);
  });
});
