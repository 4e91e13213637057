import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arbitraryLook } from './arbitrary-look.ts';
import { arbitraryThread } from './arbitrary-thread.ts';
import { development, heldOut } from './families.ts';
import type { Family } from './family.ts';
import { escapeHtml } from './html.ts';
import { messagesOf } from './thread.ts';
import { tellTruth } from './truth.ts';

const families = [...development, ...heldOut];

test('every family has a file of its name and belongs to one group', () => {
  const files = readdirSync(new URL('families', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(families.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test('families of every kind are held out', () => {
  const kinds = (of: readonly Family[]) => [...new Set(of.map(({ kind }) => kind))].toSorted();
  expect(kinds(heldOut)).toEqual(kinds(families));
});

describe.each(families)('$name', (family) => {
  const any = fc.tuple(arbitraryThread(family.threads), arbitraryLook);

  test('shows every text and asks for nothing from outside', () => {
    fc.assert(
      fc.property(any, ([drawn, look]) => {
        const thread = family.prepare?.(drawn, look) ?? drawn;
        const html = family.build(thread, { ...look, hasEmojiImages: false });
        for (const { text, deleted } of messagesOf(thread)) {
          // Addresses are linked, so that their lines are no single piece of the page.
          const lines = text.split('\n').filter((line) => line && !line.includes('://'));
          if (!deleted) for (const line of lines) expect(html).toContain(escapeHtml(line));
        }
        expect(html).not.toMatch(/<(?:link|iframe|script src|img[^>]* src="(?!data:))|url\(|@import/);
        expect(html).not.toMatch(/undefined|\[object|NaN/);
      }),
      { numRuns: 12 },
    );
  });

  test('tells as many messages as the thread has, in reading order', () => {
    fc.assert(
      fc.property(any, ([drawn, look]) => {
        const thread = family.prepare?.(drawn, look) ?? drawn;
        const truth = tellTruth(family, thread);
        const texts = messagesOf(thread).map(({ text }) => text);
        const shown = family.isNewestFirst ? texts.toReversed() : texts;
        expect(truth.map(({ text, isOptional }, at) => (isOptional ? shown[at] : text))).toEqual(shown);
      }),
      { numRuns: 12 },
    );
  });
});

test('the same seed draws the same page', () => {
  for (const family of families) {
    const draw = () => fc.sample(fc.tuple(arbitraryThread(family.threads), arbitraryLook), { numRuns: 1, seed: 7 });
    const [first] = draw();
    const [second] = draw();
    expect(first && family.build(...first)).toBe(second && family.build(...second));
  }
});
