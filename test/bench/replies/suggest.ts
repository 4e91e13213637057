import { blendIntents } from '../../../lib/desk/blend-intents.ts';
import { dataSets, type DataSetName } from '../../../scripts/train/data-sets/data-sets.ts';
import { readDataSet } from '../../../scripts/train/data-sets/read-data-set.ts';
import { drawEvenly } from '../../../scripts/train/draw-evenly.ts';
import { readIntentMapping } from '../../../scripts/train/read-intent-mapping.ts';
import { readOwnMessages } from '../../../scripts/train/read-own-messages.ts';
import { percent, type ReplyBench } from './library.ts';

interface Asked {
  text: string;
  intents: string[];
}

/** Of each intent of a public set, so many messages. */
const MOST = 60;
const SEED = 6;
const publicSets: DataSetName[] = ['banking77', 'clinc150', 'bitext_20k'];

/** A set's messages whose label means one of our intents; its test split where it has one. */
function readPublic(folder: string, name: DataSetName): Asked[] {
  const intentOf = readIntentMapping(name);
  const split = 'test' in dataSets[name].files ? 'test' : 'train';
  const known = readDataSet(folder, name, split).flatMap((example) => {
    const intent = intentOf.get(example.labels[0] ?? '');
    return intent === undefined ? [] : [{ ...example, labels: [intent] }];
  });
  return drawEvenly(known, MOST, SEED).map(({ text, labels }) => ({ text, intents: [...labels] }));
}

/**
 * How often the replies of the starter pack that are offered hold the right one: a reply made for what the message is
 * about, by its label. Messages whose intent the pack has no reply for are left out; `offered` is how often anything is.
 */
export function* reportSuggest(bench: ReplyBench, folder: string): Generator<string> {
  const library = bench.createReplyLibrary();
  library.put(bench.starter);
  const covered = new Set<string>(bench.starter.flatMap(({ intents }) => intents));
  const sets: [string, () => Asked[]][] = [
    ['own messages, test', () => readOwnMessages('test').map(({ text, intents }) => ({ text, intents }))],
    ...publicSets.map((name): [string, () => Asked[]] => [
      `${name}${'test' in dataSets[name].files ? ', test' : ', seen in training'}`,
      () => readPublic(folder, name),
    ]),
  ];
  yield '\nStarter pack: the right reply by the message’s label';
  yield `  ${'set'.padEnd(30)}${'messages'.padStart(9)}${'offered'.padStart(9)}${'top 1'.padStart(8)}${'top 3'.padStart(8)}${'1st right'.padStart(11)}   words alone, top 1 and 3`;
  for (const [name, read] of sets) {
    let asked: Asked[];
    try {
      asked = read().filter(({ intents }) => covered.has(intents[0] ?? ''));
    } catch (error) {
      yield `  ${name}: ${error instanceof Error ? error.message : 'can’t be read'}`;
      continue;
    }
    const whole = measure(bench, library, asked, true);
    const words = measure(bench, library, asked, false);
    yield `  ${name.padEnd(30)}${String(asked.length).padStart(9)}${percent(whole.offered, asked.length).padStart(9)}${percent(whole.first, asked.length).padStart(8)}${percent(whole.three, asked.length).padStart(8)}${percent(whole.first, whole.offered).padStart(11)}   ${percent(words.first, asked.length)}, ${percent(words.three, asked.length)}`;
  }
}

function measure(
  { assess, starter }: ReplyBench,
  library: ReturnType<ReplyBench['createReplyLibrary']>,
  asked: readonly Asked[],
  isWhole: boolean,
) {
  const intentsOf = new Map(starter.map(({ id, intents }) => [id, intents as readonly string[]]));
  const counts = { offered: 0, first: 0, three: 0 };
  for (const { text, intents } of asked) {
    const assessment = assess(text);
    const { sentiment, language } = assessment;
    const found = library.suggest({
      question: text,
      message: text,
      intents: isWhole ? blendIntents([assessment]) : [],
      sentiment: isWhole ? sentiment.label : null,
      language: language.label,
      values: {},
      sent: [],
    });
    const isRight = found.map(({ reply }) => intentsOf.get(reply)?.some((own) => intents.includes(own)) === true);
    if (found.length > 0) counts.offered++;
    if (isRight[0]) counts.first++;
    if (isRight.includes(true)) counts.three++;
  }
  return counts;
}
