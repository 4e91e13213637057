import { describe, expect, it } from 'vitest';
import { noWriter } from '@/components/sidebar/writing/use-writing';
import { loseWritten } from '@/entrypoints/sidepanel/lose-written';
import type { Written } from '@/lib/domain/written';

const written = (id: string, state: Written['state']): Written => ({
  id,
  conversation: 'page/1',
  ask: { kind: 'draft', conversation: 'page/1' },
  state,
  loaded: null,
  text: 'As far as it is',
  language: 'en',
  sentences: [],
  sources: [],
  unsourced: [],
  changes: null,
  notes: [],
  fault: null,
  model: 'Scripted',
});

describe('a sidebar that lost its desk', () => {
  it('waits for nothing that nobody writes any more, and keeps every text', () => {
    const states = ['waiting', 'loading', 'writing', 'done', 'stopped', 'failed'] as const;
    const lost = loseWritten({ ...noWriter, written: states.map((state) => written(state, state)) });
    expect(lost.written.map(({ state }) => state)).toEqual(['failed', 'failed', 'failed', 'done', 'stopped', 'failed']);
    expect(lost.written.every(({ text }) => text === 'As far as it is')).toBe(true);
    expect(lost.written[2]?.fault?.message).toContain('Try again');
    expect(lost.written[3]?.fault).toBeNull();
  });
});
