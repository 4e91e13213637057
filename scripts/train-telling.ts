import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readTerms } from '../lib/knowledge/terms.ts';
import { learnTelling } from './train/learn-telling.ts';
import { readOwnMessages } from './train/read-own-messages.ts';

// `node scripts/train-telling.ts` writes `lib/knowledge/telling-words.ts` anew, from our own English messages alone (of the
// other languages there are too few). The same messages give the same bytes.

const width = 110;
const steps = 10;

const messages = readOwnMessages('train').flatMap(({ language, intents: [topic = ''], text }) =>
  language === 'en' ? [{ stems: new Set(readTerms(text, 'en').map(({ stem }) => stem)), topic }] : [],
);
const byStep = new Map<number, string[]>();
for (const [stem, weight] of learnTelling(messages)) {
  const step = Math.round(weight * steps);
  if (step < steps) byStep.set(step, [...(byStep.get(step) ?? []), stem]);
}
const lines = [...byStep]
  .sort(([a], [b]) => a - b)
  .flatMap(([step, stems]) => {
    const text = stems.sort().join(' ');
    return (text.match(new RegExp(`.{1,${width}}(?= |$)`, 'gu')) ?? []).map((line) => `${step} ${line.trim()}`);
  });
const file = `// Written by scripts/train-telling.ts from our own messages. Do not edit.

/** English stems that tell little of what a message is about, behind how much in steps of 0.1; all others tell 1. */
export const tellingWords = \`
${lines.map((line) => `  ${line}`).join('\n')}
\`;
`;
writeFileSync(join(import.meta.dirname, '../lib/knowledge/telling-words.ts'), file);
console.log(`${messages.length} messages, ${[...byStep.values()].flat().length} stems, ${file.length} bytes`);
