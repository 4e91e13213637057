import fc from 'fast-check';
import { expect, it } from 'vitest';
import { judgeReplacement } from '@/lib/inbox/composer/judge-replacement';

it('tells where the text went in, of several places the one that fits', () => {
  expect(judgeReplacement(';;a and Hello', ';;a and ;;a', ';;a', 'Hello')).toEqual({
    kind: 'in',
    head: ';;a and ',
    tail: '',
  });
  expect(judgeReplacement('Hello and ;;a', ';;a and ;;a', ';;a', 'Hello')).toMatchObject({
    head: '',
    tail: ' and ;;a',
  });
});

it('knows what was left alone, what the agent wrote around, and what went wrong', () => {
  expect(judgeReplacement('Hi ;;a', 'Hi ;;a', ';;a', 'Hello').kind).toBe('unchanged');
  expect(judgeReplacement('Hi Hello you', 'Hi ;;a', ';;a', 'Hello').kind).toBe('amid');
  expect(judgeReplacement('Hi Hel', 'Hi ;;a', ';;a', 'Hello').kind).toBe('other');
  expect(judgeReplacement('', 'Hi ;;a', ';;a', 'Hello').kind).toBe('other');
  // The trigger stands there still: the text went somewhere else.
  expect(judgeReplacement('Hi ;;a Hello', 'Hi ;;a', ';;a', 'Hello').kind).toBe('other');
});

it('says “in” of every replacement that is one', () => {
  const words = fc.stringMatching(/^[a-z ]{0,20}$/);
  fc.assert(
    fc.property(words, words, fc.stringMatching(/^[A-Z]{1,9}$/), (before, after, text) => {
      const outcome = judgeReplacement(`${before}${text}${after}`, `${before};;x${after}`, ';;x', text);
      expect(outcome).toEqual({ kind: 'in', head: before, tail: after });
    }),
  );
});
