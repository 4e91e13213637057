import { hiddenKinds } from '../../lib/domain/redaction.ts';
import { generateMessages } from './redaction/generate-messages.ts';
import { type LabelledMessage, readJsonLines, readMessages } from './redaction/read-messages.ts';
import { scoreMessages, type Tally } from './redaction/score-messages.ts';

// node test/bench/redaction.ts [--faults]
// Faults are shown of what rules are mended by; of what is held out only figures are.

const showsFaults = process.argv.includes('--faults');

const share = (part: number, of: number): string => (of === 0 ? '' : `${((100 * part) / of).toFixed(1)}%`);
const row = (name: string, { spans, gone, named, taken, right }: Tally): string[] => [
  name,
  String(spans),
  share(gone, spans),
  share(named, spans),
  String(taken),
  share(right, taken),
];
const print = (rows: readonly string[][]): void => {
  for (const [name = '', ...cells] of rows)
    console.log(`  ${name.padEnd(12)}${cells.map((cell) => cell.padStart(12)).join('')}`);
};
const sum = (tallies: Tally[]): Tally => {
  const all = { spans: 0, gone: 0, named: 0, taken: 0, right: 0 };
  for (const tally of tallies)
    for (const key of ['spans', 'gone', 'named', 'taken', 'right'] as const) all[key] += tally[key];
  return all;
};

function report(title: string, messages: readonly LabelledMessage[], isOpen: boolean): void {
  const { byKind, byLanguage, clean, missed, wrong } = scoreMessages(messages);
  const kinds = hiddenKinds.flatMap((kind) => (byKind.has(kind) ? [[kind, byKind.get(kind)] as const] : []));
  console.log(`\n${title}: ${messages.length} messages`);
  print([
    ['', 'to go', 'gone', 'as its kind', 'taken out', 'rightly'],
    ...kinds.flatMap(([kind, tally]) => (tally ? [row(kind, tally)] : [])),
    row('all', sum([...byKind.values()])),
    ...[...byLanguage].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([language, tally]) => row(language, tally)),
  ]);
  console.log(
    `Messages with nothing personal: ${clean.messages}, left as they are: ${share(clean.untouched, clean.messages)}`,
  );
  if (isOpen && showsFaults)
    console.log([...missed.map((each) => `missed ${each}`), ...wrong.map((each) => `wrong  ${each}`)].join('\n'));
}

const own = ['messages-one.txt', 'messages-two.txt'].flatMap((name) =>
  readMessages(new URL(`./redaction/${name}`, import.meta.url)),
);
report(
  'Own, by which rules were mended',
  own.filter(({ isHeldOut }) => !isHeldOut),
  true,
);
report(
  'Own, other families, only reported',
  own.filter(({ isHeldOut }) => isHeldOut),
  false,
);
report('Generated (seed 8)', generateMessages(8, 4_000), true);
report('By another hand, unseen', readJsonLines(new URL('./redaction/by-another-hand.jsonl', import.meta.url)), false);
