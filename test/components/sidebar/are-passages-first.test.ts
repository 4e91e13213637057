import { describe, expect, it } from 'vitest';
import { arePassagesFirst } from '@/components/sidebar/are-passages-first';
import type { SearchResults } from '@/components/sidebar/view';

const found = (reply: string, passage: string) =>
  ({
    replies: [{ title: reply, shortcut: '' }],
    passages: [{ title: passage }],
  }) as unknown as SearchResults;

describe('arePassagesFirst', () => {
  it('puts an article that is called by the words before replies that only mention them', () => {
    expect(arePassagesFirst(found('Refund sent', 'Rent a cello'), 'rent a cello')).toBe(true);
    expect(arePassagesFirst(found('Rent a cello: prices', 'Rent a cello'), 'rent a cello')).toBe(false);
    expect(arePassagesFirst(found('Refund sent', 'Refunds and returns'), 'cello')).toBe(false);
    expect(arePassagesFirst(found('Refund sent', 'Rent a cello'), 'a')).toBe(false);
    expect(arePassagesFirst({ replies: [], passages: [] }, 'cello')).toBe(false);
  });
});
