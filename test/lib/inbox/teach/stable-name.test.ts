import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isStableName, isStateName, stablePart } from '@/lib/inbox/teach/stable-name';

it.each([
  'message',
  'message-row',
  'msg_text',
  'rowOut',
  'from-me',
  'ProseMirror',
  'block__title',
  'v2-message',
  'justify-end',
])('takes %s for a name that a person gave', (name) => expect(isStableName(name)).toBe(true));

it.each([
  'css-1x2y3z',
  'sc-bGPSxh',
  'sc-bdvvtp',
  'x1n2onr6',
  'jsx-3812',
  'thread_row__s6YtM',
  '_aOq8',
  'e5',
  'kqwzrt',
  'w-[32px]',
  'md:flex',
  '',
])('takes "%s" for one that a build made up', (name) => expect(isStableName(name)).toBe(false));

it('keeps what a person wrote of a name that a build made unique', () => {
  expect(stablePart('thread_rowOut__s6YtM')).toBe('thread_rowOut__');
  expect(stablePart('Message-module--own--2xK9a')).toBe('Message-module--own--');
  expect(stablePart('message')).toBeNull();
  expect(stablePart('css-1x2y3z')).toBeNull();
});

it('knows states from things', () => {
  expect(['message--last', 'isSelected', 'row-unread'].map(isStateName)).toEqual([true, true, true]);
  expect(['message', 'from-agent', 'sent'].map(isStateName)).toEqual([false, false, false]);
});

it('never takes random letters and digits for a name', () => {
  const hash = fc.stringMatching(/^[a-z][0-9][a-z0-9]{4,8}$/);
  fc.assert(
    fc.property(hash, (name) => {
      expect(isStableName(name)).toBe(false);
    }),
  );
});
