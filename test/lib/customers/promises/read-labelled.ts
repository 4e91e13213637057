import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** A message of an agent with the promises that are in it, as a person marked them. */
export interface Labelled {
  family: string;
  half: 'choosing' | 'held-out';
  text: string;
  sentAt: string;
  language: string;
  locale?: string;
  promises: { words: string; start: number; kind: string; due: string | null; conditional: boolean }[];
}

/** A number that is the same for the same name, so that families stay in their half. */
function sumOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum;
}

function readLine(line: string): Pick<Labelled, 'text' | 'promises'> {
  let text = '';
  const promises: Labelled['promises'] = [];
  let at = 0;
  for (const match of line.matchAll(/\{(\w+) (\S+?)( if)?\|([^}]*)\}/gu)) {
    const [whole, kind = '', due = '', waits, words = ''] = match;
    text += line.slice(at, match.index);
    promises.push({ words, start: text.length, kind, due: due === '-' ? null : due, conditional: waits !== undefined });
    text += words;
    at = match.index + whole.length;
  }
  return { text: text + line.slice(at), promises };
}

/** Our own labelled sentences; families fall into one half whole. */
export function readLabelled(): Labelled[] {
  const labelled: Labelled[] = [];
  for (const file of ['labelled-en.txt', 'labelled-other.txt']) {
    let family = { name: '', language: 'en', sentAt: '' };
    for (const line of readFileSync(resolve(import.meta.dirname, file), 'utf8').split('\n')) {
      const [, name, language, sentAt] = /^## (\S+) (\S+) (\S+)$/u.exec(line) ?? [];
      if (name !== undefined && language !== undefined && sentAt !== undefined) family = { name, language, sentAt };
      if (line === '' || line.startsWith('#')) continue;
      const half = sumOf(family.name) % 2 === 0 ? 'choosing' : 'held-out';
      labelled.push({ family: family.name, half, language: family.language, sentAt: family.sentAt, ...readLine(line) });
    }
  }
  return labelled;
}

/** A set in the form of one JSON a line, as others write it. */
export function readJsonLines(path: string): Labelled[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const row = JSON.parse(line) as Omit<Labelled, 'family' | 'half'>;
      const promises = row.promises.map((one) => ({ ...one, start: row.text.indexOf(one.words) }));
      return { ...row, promises, family: '', half: 'held-out' };
    });
}
