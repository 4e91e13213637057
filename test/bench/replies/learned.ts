import type { SuggestionOutcome } from '../../../lib/domain/outcome.ts';
import type { DataSetName } from '../../../scripts/train/data-sets/data-sets.ts';
import { readDataSet } from '../../../scripts/train/data-sets/read-data-set.ts';
import { drawEvenly } from '../../../scripts/train/draw-evenly.ts';
import { percent, type ReplyBench } from './library.ts';

const DAY = 24 * 60 * 60 * 1_000;
const NOW = 1_760_000_000_000;
/** Outcomes of each reply that are learned from. */
const rounds = [0, 1, 3, 10];
/** Of each label, so many messages that nothing was learned from. */
const MOST = 20;
const SEED = 7;

/** `card_payment_fee_charged` as a title. */
const titleOf = (label: string): string => label.replaceAll('_', ' ').toLowerCase();

/**
 * What it is worth that replies were used before: a library of one reply for each label of a public set, that says no more
 * than the label, without topics; by how many messages of the training split each was inserted for, and how long ago.
 */
export function* reportLearned(bench: ReplyBench, folder: string, name: DataSetName): Generator<string> {
  const asked = drawEvenly(readDataSet(folder, name, 'test'), MOST, SEED);
  const training = readDataSet(folder, name, 'train');
  const labels = [...new Set(asked.flatMap((example) => example.labels))].toSorted();
  const library = bench.createReplyLibrary();
  library.put(labels.map((label) => bench.makeReply(label, titleOf(label), titleOf(label))));
  yield `\nUsed before: ${labels.length} replies, one for each label of ${name}; ${asked.length} other messages`;
  for (const count of rounds) {
    for (const days of count === 0 ? [0] : [0, 180]) {
      const outcomes = drawEvenly(training, count, SEED).map(({ text, labels: [item = ''] }): SuggestionOutcome => ({
        at: NOW - days * DAY,
        kind: 'reply',
        item,
        question: text,
        what: 'accepted',
      }));
      library.teach(outcomes, NOW);
      let first = 0;
      let three = 0;
      for (const { text, labels: own } of asked) {
        const found = library.suggest({
          question: text,
          intents: [],
          sentiment: null,
          language: 'en',
          values: {},
          sent: [],
        });
        const at = found.findIndex(({ reply }) => own.includes(reply));
        if (at === 0) first++;
        if (at >= 0) three++;
      }
      const when = count === 0 ? '' : days === 0 ? ', today' : `, ${days} days ago`;
      yield (
        `  each inserted ${count} times${when}`.padEnd(40) +
          `top 1 ${percent(first, asked.length)}, top 3 ${percent(three, asked.length)}`
      );
    }
  }
}
