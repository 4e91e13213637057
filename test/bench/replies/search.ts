import { summarise } from '../table.ts';
import type { ReplyBench } from './library.ts';

/** A frame at 60 Hz, in milliseconds: what is typed must not wait for longer. */
const FRAME = 16.7;
/** Each text is looked for so often, and the quickest counts: the others tell what else the machine did. */
const ROUNDS = 3;

/** A library of `count` replies: those of the starter pack over and over, each about another thing. */
function makeReplies({ starter, makeReply }: ReplyBench, count: number) {
  const things =
    'kettle lamp desk chair bowl shelf plate rug clock vase mirror candle blanket basket frame stool'.split(' ');
  return Array.from({ length: count }, (_, at) => {
    const from = starter[at % starter.length]!;
    const thing = `${things[at % things.length]} ${Math.floor(at / things.length)}`;
    return makeReply(`r-${at}`, `${from.title}: ${thing}`, `${from.body}\n${thing}`, {
      shortcut: `${from.shortcut.slice(0, 30)}-${at}`,
      tags: from.tags,
      intents: from.intents,
      language: from.language,
      folder: from.folder,
    });
  });
}

/** What agents type, letter by letter, as the field searches. */
const typed = [
  'refund',
  'damaged kettle',
  'where is my order',
  'delvery late',
  'refund-4',
  'cambio de dirección',
  'invoice 2024',
];

/** Time of one search by the agent, and of one suggestion, in a library of `count` replies. */
export function* reportSearch(bench: ReplyBench, count: number): Generator<string> {
  const library = bench.createReplyLibrary();
  const start = performance.now();
  library.put(makeReplies(bench, count));
  const built = performance.now() - start;
  const prefixes = typed.flatMap((text) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(0, at + 2)));
  const sample = (texts: readonly string[], run: (text: string) => void): number[] =>
    texts.map((text) => {
      const times = Array.from({ length: ROUNDS }, () => {
        const begun = performance.now();
        run(text);
        return performance.now() - begun;
      });
      return Math.min(...times);
    });
  const searched = summarise(sample(prefixes, (text) => library.search(text, { values: {} }, 8)));
  const suggested = summarise(
    sample(typed, (text) => {
      library.suggest({
        question: text,
        intents: [{ label: 'order_status', confidence: 0.8 }],
        sentiment: null,
        language: 'en',
        values: {},
        sent: [],
      });
    }),
  );
  yield `\n${library.size.toLocaleString('en')} replies, indexed in ${built.toFixed(0)} ms`;
  yield `  search, letter by letter   median ${searched.median.toFixed(2)} ms, p95 ${searched.p95.toFixed(2)} ms (${searched.p95 <= FRAME ? 'under' : 'OVER'} a frame)`;
  yield `  suggestion                 median ${suggested.median.toFixed(2)} ms, p95 ${suggested.p95.toFixed(2)} ms`;
}
