import { readFileSync } from 'node:fs';
import type { Intent, Sentiment, Urgency } from '@/lib/domain/signal';

/**
 * Messages written for these tests, before the lists they judge were written. `dev` was looked at while the lists were
 * made, `held` only counted at the end. The first intent is the main one; any of them is right.
 */
export interface LabelledMessage {
  text: string;
  language: string;
  split: 'dev' | 'held';
  sentiment: Sentiment;
  intents: Intent[];
  urgency: Urgency;
  distress: boolean;
}

export interface LabelledDistress {
  text: string;
  language: string;
  family: string;
  split: 'dev' | 'held';
  distress: boolean;
}

const readLines = <Row>(name: string): Row[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

export const messages = readLines<LabelledMessage>('messages.jsonl');
export const distressMessages = readLines<LabelledDistress>('distress.jsonl');

/** The share of `rows` for which `isRight` holds, 0 to 1. */
export const share = <Row>(rows: Row[], isRight: (row: Row) => boolean): number =>
  rows.filter(isRight).length / Math.max(1, rows.length);
