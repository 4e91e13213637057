import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkPattern } from '@/lib/domain/check-pattern';
import { learnMatch, learnThreadUrl } from '@/lib/inbox/teach/learn-address';

it.each([
  ['https://desk.example.com/', undefined],
  ['https://desk.example.com/#/c/12', undefined],
  ['https://desk.example.com/messages/t/10223', '^\\/messages\\/t\\/'],
  ['https://desk.example.com/app/accounts/3/conversations/55', '^\\/app\\/accounts\\/'],
  ['https://forum.example.org/t/my-long-topic-title/812', '^\\/t\\/'],
  ['https://desk.example.com/inbox', '^\\/inbox'],
  ['https://desk.example.com/42/messages', '^\\/[^/]+\\/messages'],
])('of %s keeps the words', (address, path) => {
  expect(learnMatch(address)?.path).toBe(path);
});

it.each([
  ['https://desk.example.com/app/accounts/3/conversations/55', '55'],
  ['https://desk.example.com/inbox?conversation_id=abc&x=1', 'abc'],
  ['https://desk.example.com/#/c/c-1001', 'c-1001'],
  ['https://desk.example.com/fixtures/page.html', undefined],
])('finds the conversation in %s', (address, id) => {
  const [pattern] = learnThreadUrl(address) ?? [];
  expect(pattern && new RegExp(pattern, 'u').exec(address)?.[1]).toBe(id);
});

it('has nothing to say of addresses without a host', () => {
  expect(learnMatch('file:///home/page.html')).toBeNull();
  expect(learnMatch('http://[::1]/x')).toBeNull();
});

it('makes patterns that fit their own address and that the schema takes, of any address', () => {
  fc.assert(
    fc.property(fc.webUrl({ withFragments: true, withQueryParameters: true }), (address) => {
      const url = new URL(address);
      const match = learnMatch(address);
      if (match?.path) {
        expect(checkPattern(match.path)).toBeNull();
        expect(new RegExp(match.path, 'u').test(url.pathname + url.search + url.hash)).toBe(true);
      }
      for (const pattern of learnThreadUrl(address) ?? []) {
        expect(checkPattern(pattern)).toBeNull();
        expect(new RegExp(pattern, 'u').exec(address)?.[1]).toBeTruthy();
      }
    }),
    { numRuns: 100 },
  );
});
