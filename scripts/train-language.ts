import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgedLanguages } from '../lib/analysis/judged-languages.ts';
import { learnLetters, mostWeight, steps } from './train/learn-letters.ts';
import { readDistressMessages, readOwnMessages } from './train/read-own-messages.ts';

// `node scripts/train-language.ts` writes `lib/analysis/lexicon/letter-weights.ts` anew, from our own messages alone. The same
// messages give the same bytes.

/** More pieces gain nothing on UMSAB's validation messages, which were looked at to choose this. */
const kept = 1_500;
/** There are five times as many English messages as others: every fourth is enough. */
const everyEnglish = 4;
const width = 110;

const messages = [
  ...readDistressMessages()
    .filter(({ split }) => split === 'train')
    .map(({ text, language }) => ({ text, language })),
  ...readOwnMessages('train').filter(({ language }, at) => language !== 'en' || at % everyEnglish === 0),
];
const table = learnLetters(messages, judgedLanguages, kept);
const lines = table.match(new RegExp(`.{1,${width}}(?= |$)`, 'gu'))?.map((line) => line.trim()) ?? [];
const file = `// Written by scripts/train-language.ts from our own messages. Do not edit.

/** The languages, in the order of the digits. */
export const letterLanguages = ${JSON.stringify(judgedLanguages).replaceAll('"', "'").replaceAll(',', ', ')} as const;
/** A digit is a step of the weight: 0 is \`-letterWeight\`, ${steps} is \`letterWeight\` (natural logarithms). */
export const letterSteps = ${steps};
export const letterWeight = ${mostWeight};

/** Pieces of words ("_" is an edge), each with a digit for each language. */
export const letterWeights = \`
${lines.map((line) => `  ${line}`).join('\n')}
\`;
`;
writeFileSync(join(import.meta.dirname, '../lib/analysis/lexicon/letter-weights.ts'), file);
console.log(`${messages.length} messages, ${table.split(' ').length} pieces, ${file.length} bytes`);
