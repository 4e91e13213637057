import fc from 'fast-check';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { arbitraryLook } from './arbitrary-look.ts';
import { arbitraryThread } from './arbitrary-thread.ts';
import { development, heldOut, heldOutLater } from './families.ts';
import type { Family } from './family.ts';
import { escapeHtml } from './html.ts';
import { messagesOf } from './thread.ts';
import { tellTruth } from './truth.ts';

const families = [...development, ...heldOut, ...heldOutLater];

test('every family has a file of its name and belongs to one group', () => {
  const files = readdirSync(new URL('families', import.meta.url)).map((file) => file.replace('.ts', ''));
  expect(families.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});

test('about a third is held out, of every kind that has more than one family', () => {
  const earlier = [...development, ...heldOut];
  expect(heldOut.length / earlier.length).toBeGreaterThan(0.28);
  const kinds = (of: typeof families) => new Set(of.map(({ kind }) => kind));
  for (const kind of kinds(earlier))
    if (earlier.filter((one) => one.kind === kind).length > 1 && kind !== 'forum')
      expect(kinds([...heldOut])).toContain(kind);
});

test('those held out later are of every kind', () => {
  const kinds = (of: readonly Family[]) => [...new Set(of.map(({ kind }) => kind))].toSorted();
  expect(kinds(heldOutLater)).toEqual(kinds(families));
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
