import { expect, it } from 'vitest';
import { questionToKeep } from '@/lib/desk/ask-question';
import type { StoredMessage } from '@/lib/domain/message';

const message = (text: string): StoredMessage => ({
  id: '1',
  key: 'c#1',
  conversation: 'c',
  order: 0,
  author: null,
  direction: 'inbound',
  text,
  attachments: [],
  seenAt: 1,
});

it.each([
  ['Dear Mr Smith, can I return the shoes?\n\nKind regards\nJonas Weber', 'can I return the shoes?'],
  ['Hi Robin, where is my parcel? It should be here.', 'where is my parcel? It should be here.'],
  ['Guten Tag Herr Müller, wo ist mein Paket? Viele Grüße Jonas', 'wo ist mein Paket?'],
])('keeps nobody’s name of a question, though the page names nobody: %s', (text, expected) => {
  const kept = questionToKeep([message(text)], []);
  expect(kept).toContain(expected);
  expect(kept).not.toMatch(/Smith|Jonas|Weber|Robin|Müller/u);
});
