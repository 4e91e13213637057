import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conversationIdIn } from '@/lib/inbox/generic/conversation-id';

describe('conversationIdIn', () => {
  it.each([
    ['http://127.0.0.1/practice/#/c/c-1001', 'c-1001'],
    ['https://desk.example.com/app/accounts/7/conversations/42', '42'],
    ['https://desk.example.com/agent/tickets/88123', '88123'],
    ['https://desk.example.com/inbox?conversation=abc', 'abc'],
    ['https://desk.example.com/inbox/unread#thread_id=99', '99'],
    ['https://desk.example.com/view/6f9619ff-8b86-d011-b42d-00cf4fc964ff', '6f9619ff-8b86-d011-b42d-00cf4fc964ff'],
    ['https://desk.example.com/accounts/7512/inbox', null],
    ['https://desk.example.com/inbox/unread', null],
    ['nonsense', null],
  ])('%s gives %s', (address, id) => expect(conversationIdIn(address)).toBe(id));

  it('gives a bounded id or nothing for any address', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), fc.string()), (address) => {
        const id = conversationIdIn(address);
        expect(id === null || (id.length > 0 && id.length <= 500)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
