import { describe, expect, it } from 'vitest';
import { emotions, intents, sentiments, urgencies } from '@/lib/domain/signal';
import { readDistressMessages, readOwnMessages, readTable, splits } from '@/scripts/train/read-own-messages';

const own = splits.flatMap((split) => readOwnMessages(split));
const distress = readDistressMessages();

/** Keys that stand in more than one split. */
function findShared<Row extends { split: string }>(rows: Row[], keyOf: (row: Row) => string): string[] {
  const splitsOf = new Map<string, Set<string>>();
  for (const row of rows) {
    const seen = splitsOf.get(keyOf(row)) ?? new Set();
    splitsOf.set(keyOf(row), seen.add(row.split));
  }
  return [...splitsOf].filter(([, seen]) => seen.size > 1).map(([key]) => key);
}

const asKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** Different people do write "hi" and "any update?"; a longer text in two splits would be a copy. */
const isLong = (key: string): boolean => key.split(' ').length > 4;

describe('the service messages written for training', () => {
  it('have labels of the domain', () => {
    for (const row of own) {
      expect(intents, row.text).toEqual(expect.arrayContaining(row.intents));
      expect(sentiments, row.text).toContain(row.sentiment);
      expect(urgencies, row.text).toContain(row.urgency);
      expect(emotions, row.text).toEqual(expect.arrayContaining(row.emotions));
      expect(row.text.trim()).not.toBe('');
    }
  });

  it('hold at least 80 training messages of each intent, and some of each to validate and to test', () => {
    const least = { train: 80, validation: 10, test: 10 };
    for (const split of splits) {
      for (const intent of intents) {
        const count = own.filter((row) => row.split === split && row.intents.includes(intent)).length;
        expect(count, `${intent} in ${split}`).toBeGreaterThanOrEqual(least[split]);
      }
    }
  });

  it('share neither a style nor a text between splits', () => {
    expect(findShared(own, (row) => row.style)).toEqual([]);
    expect(findShared(own, (row) => asKey(row.text)).filter(isLong)).toEqual([]);
  });
});

describe('the messages about distress', () => {
  it('have known labels, and stand in the file of their split', () => {
    const kinds = { distress: ['self_harm', 'abuse', 'danger', 'crisis'], none: ['hard_negative', 'ordinary'] };
    for (const row of distress) {
      expect(row.file.startsWith(`${row.split}-`), row.file).toBe(true);
      expect(['en', 'es', 'fr', 'de', 'it', 'pt']).toContain(row.language);
      expect(kinds[row.label === 'distress' ? 'distress' : 'none'], row.text).toContain(row.kind);
      expect(Object.keys(kinds)).toContain(row.label);
    }
  });

  it('share neither a family nor a text between splits', () => {
    expect(findShared(distress, (row) => row.family)).toEqual([]);
    expect(findShared(distress, (row) => asKey(row.text)).filter(isLong)).toEqual([]);
  });
});

describe('the counterfactual sets', () => {
  it.each(['names', 'identity', 'dialect'])('%s says each template for each group', (name) => {
    const rows = readTable(`test/fairness/${name}.tsv`, 4);
    const groups = new Set(rows.map(([group, value]) => (name === 'dialect' ? value : group)));
    const templates = new Set(rows.map(([, , template]) => template));
    const pairs = new Set(rows.map(([group, value, template]) => `${name === 'dialect' ? value : group} ${template}`));
    expect(groups.size).toBeGreaterThan(3);
    expect(pairs.size).toBe(groups.size * templates.size);
  });
});
