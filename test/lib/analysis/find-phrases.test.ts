import { describe, expect, it } from 'vitest';
import { createPhraseFinder } from '@/lib/analysis/find-phrases';
import { normalise } from '@/lib/analysis/normalise';

const find = (lines: string, text: string): string[] =>
  createPhraseFinder([{ label: 'x', lines }])(normalise(text).words).map(({ start, end }) => text.slice(start, end));

describe('createPhraseFinder', () => {
  it.each([
    ['1: where is my order', 'Where is my order?', ['Where is my order']],
    ['1: refund*', 'refunded?', ['refunded']],
    ['1: log|sign in', 'cannot sign in', ['sign in']],
    ['1: get ?my money', 'get money, get my money', ['get money', 'get my money']],
    ['1: charged .. twice', 'charged me for it twice', ['charged me for it twice']],
    ['1: charged .. twice', 'charged one two three four twice', []],
    ['1: # weeks', 'after 3 weeks', ['3 weeks']],
    ['1: not working', 'not. working', []],
    ['1: helo', 'heloooo', ['heloooo']],
  ])('%j in %j', (lines, text, found) => expect(find(lines, text)).toEqual(found));
});
