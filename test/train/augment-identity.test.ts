import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augmentIdentity } from '../../scripts/train/augment-identity';
import { identityTerms } from '../../scripts/train/identity-terms';
import { familyNames, firstNames } from '../../scripts/train/invented-names';

const messages = fc.array(
  fc.record({
    text: fc.oneof(fc.string(), fc.constant('I am a Kenyan and my lamp is broken')),
    labels: fc.constantFrom<string[]>(['negative'], ['positive', 'joy']),
    language: fc.constantFrom('en', 'de'),
  }),
  { maxLength: 40 },
);

/** The values of a column of `test/fairness`, in small letters. */
const readColumn = (name: string, column: number): Set<string> =>
  new Set(
    readFileSync(join(import.meta.dirname, `../fairness/${name}.tsv`), 'utf8')
      .split('\n')
      .flatMap((line) => line.split('\t')[column]?.toLowerCase() ?? []),
  );

describe('augmentIdentity', () => {
  it('gives the same copies each time, with the labels of a message, and never the message itself', () => {
    fc.assert(
      fc.property(messages, (own) => {
        const copies = augmentIdentity(own);
        expect(augmentIdentity(own)).toEqual(copies);
        for (const { text, labels, language } of copies) {
          expect(language).toBe('en');
          expect(own.some((message) => message.labels === labels)).toBe(true);
          expect(own.some((message) => message.text === text && message.labels !== labels)).toBe(false);
        }
      }),
    );
  });

  it('keeps what was said', () => {
    const text = 'The blue lamp never arrived';
    const copies = augmentIdentity([{ text, labels: ['negative'], language: 'en' }]);
    expect(copies.length).toBeGreaterThan(0);
    for (const copy of copies) {
      expect(copy.text).toContain(text);
      expect(copy.text.length).toBeGreaterThan(text.length);
    }
  });

  it('puts another of its kind in the place of a term', () => {
    const [copy] = augmentIdentity([{ text: 'I am a Kenyan, hello', labels: [], language: 'en' }]);
    const other = /^I am (.+), hello$/u.exec(copy?.text ?? '')?.[1];
    expect(other).not.toBe('a Kenyan');
    expect(identityTerms.nationality).toContain(other);
  });
});

describe('what messages are copied with', () => {
  it('has no term and no name of the sets that fairness is measured on', () => {
    const terms = readColumn('identity', 1);
    const names = new Set([...readColumn('names', 1)].flatMap((name) => name.split(' ')));
    expect(names.size).toBeGreaterThan(100);
    expect(
      Object.values(identityTerms)
        .flat()
        .filter((term) => terms.has(term.toLowerCase())),
    ).toEqual([]);
    expect([...firstNames, ...familyNames].filter((name) => names.has(name.toLowerCase()))).toEqual([]);
  });
});
