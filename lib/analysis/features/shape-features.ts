import type { NormalisedText, Token } from '../normalise';
import { blockNumber } from './feature-blocks.ts';
import type { FeatureBuffer } from './feature-buffer';
import { createMeasure } from './measure.ts';

const addMeasure = createMeasure(blockNumber.shape);

/** 1, 2, 4, 8 of a thing read as 1, 1.6, 2.3, 3.2, over 3: the first says more than the tenth. */
const grade = (count: number): number => Math.log2(1 + count) / 3;
/** Messages of so many words are of one length. */
const lengthSteps = [1, 2, 4, 7, 12, 18, 25, 40, 80];

const things: [string, (token: Token) => boolean][] = [
  ['shouted', (token) => token.shouted],
  ['stretched', (token) => token.variant !== null],
  ['emoji', ({ kind }) => kind === 'emoji'],
  ['emoticon', ({ kind }) => kind === 'emoticon'],
  ['mention', ({ kind }) => kind === 'mention'],
  ['link', ({ kind }) => kind === 'link'],
  ['hashtag', ({ kind }) => kind === 'hashtag'],
  ['number', ({ kind }) => kind === 'number'],
  ['exclamation', ({ kind, text }) => kind === 'mark' && text.includes('!')],
  ['exclamations', ({ kind, text }) => kind === 'mark' && text.includes('!!')],
  ['question', ({ kind, text }) => kind === 'mark' && text.includes('?')],
  ['questions', ({ kind, text }) => kind === 'mark' && /\?.*[?!]|!.*\?/.test(text)],
  ['ellipsis', ({ kind, text }) => kind === 'mark' && (text.includes('..') || text.includes('…'))],
];

/** How a message is written: capitals, stretched letters, marks, emoji, length. */
export function addShapeFeatures({ tokens, words }: NormalisedText, buffer: FeatureBuffer): void {
  for (const [name, fits] of things) {
    const found = tokens.filter(fits);
    addMeasure(buffer, name, grade(found.length), found);
  }
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first === undefined || last === undefined) return;
  const whole = [{ start: first.start, end: last.end }];
  const steps = lengthSteps.filter((step) => words.length >= step);
  addMeasure(buffer, `length ${steps.length}`, 0.5, whole);
  addMeasure(buffer, 'shouted share', words.filter(({ shouted }) => shouted).length / Math.max(1, words.length), whole);
  addMeasure(buffer, `ends in ${last.kind}`, 0.5, [last]);
  addMeasure(buffer, `begins with ${first.kind}`, 0.5, [first]);
}
