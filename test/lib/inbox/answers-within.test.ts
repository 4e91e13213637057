// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { createReader, type Reader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/* Comments that hold the answers to them: a row may come and go within another. */

const adapter: Adapter = {
  id: 'comments',
  label: 'Comments',
  verified: { date: '2026-11-21', confidence: 'A' },
  match: { hosts: ['localhost'] },
  list: ['.comments'],
  item: { sel: '.comment', nested: true },
  author: { from: [{ sel: ':scope > b' }], carry: 'none' },
  text: { sel: [':scope > p'] },
  direction: [{ by: 'author' }],
};

const comment = (name: string, text: string, answers = '') =>
  `<article class="comment"><b>${name}</b><time datetime="2026-11-20T10:0${text.length % 10}:00Z">10:0${text.length % 10}</time><p>${text}</p><button>Reply</button><div class="answers">${answers}</div></article>`;

const texts = (reader: Reader) => {
  const reading = reader.read();
  if (reading.kind === 'nothing') throw new Error(reading.reason);
  return reading.messages.map(({ text }) => text);
};

const ways = { 'by adapter': adapter, 'by structure': null };

describe.each(Object.entries(ways))('answers within comments, %s', (_way, known) => {
  let reader: Reader;
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void seen.push(...records));
  const note = () => void reader.noteMutations([...seen.splice(0), ...observer.takeRecords()]);

  beforeEach(() => {
    document.body.innerHTML = `<main><h1>A post</h1><section class="comments">${[
      comment('Ann', 'The first comment of them all.'),
      comment('Bob', 'Another one, longer than that.', comment('Cleo', 'I do not agree with Bob here.')),
      comment('Dora', 'Has anybody tried it with tea?'),
    ].join('')}</section><textarea></textarea></main>`;
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    reader = createReader({ document, adapter: known, structure: () => createGenericSource });
    if (texts(reader).length !== 4) throw new Error('The page is not read to begin with.');
  });

  it('reads an answer that was put into the comment it answers', () => {
    document.querySelector('.answers')?.insertAdjacentHTML('beforeend', comment('Emil', 'This is the newest answer.'));
    note();
    expect(texts(reader)).toEqual([
      'The first comment of them all.',
      'This is the newest answer.',
      'Another one, longer than that.',
      'I do not agree with Bob here.',
      'Has anybody tried it with tea?',
    ]);
  });

  it('lets go of an answer that was taken out', () => {
    document.querySelector('.answers .comment')?.remove();
    note();
    expect(texts(reader)).toHaveLength(3);
    expect(texts(reader)).not.toContain('I do not agree with Bob here.');
  });
});
