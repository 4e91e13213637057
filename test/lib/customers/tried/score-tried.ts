import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findTried, type TriedStep } from '../../../../lib/customers/tried/find-tried.ts';

interface LabelledSteps {
  family: string;
  half: 'choosing' | 'held-out';
  direction: 'inbound' | 'outbound';
  language: string;
  text: string;
  steps: (Pick<TriedStep, 'start' | 'end' | 'said' | 'outcome'> & { words: string })[];
}

function sumOf(name: string): number {
  let sum = 7;
  for (const letter of name) sum = (sum * 31 + letter.charCodeAt(0)) % 65_521;
  return sum;
}

function readLine(line: string): Pick<LabelledSteps, 'text' | 'steps'> {
  let text = '';
  const steps: LabelledSteps['steps'] = [];
  let at = 0;
  for (const match of line.matchAll(/\{(did|failed|helped|asked)\|([^}]*)\}/gu)) {
    const [marked, how = '', words = ''] = match;
    text += line.slice(at, match.index);
    const outcome = how === 'failed' || how === 'helped' ? how : null;
    steps.push({
      start: text.length,
      end: text.length + words.length,
      words,
      said: how === 'asked' ? 'asked' : 'done',
      outcome,
    });
    text += words;
    at = match.index + marked.length;
  }
  return { text: text + line.slice(at), steps };
}

/** Our own labelled messages; families fall into one half whole. */
export function readLabelledSteps(): LabelledSteps[] {
  let family = { name: '', direction: 'inbound' as LabelledSteps['direction'], language: 'en' };
  return readFileSync(resolve(import.meta.dirname, 'labelled.txt'), 'utf8')
    .split('\n')
    .flatMap((line): LabelledSteps[] => {
      const [, name, way, language] = /^## (\S+) (in|out) (\S+)$/u.exec(line) ?? [];
      if (name !== undefined && language !== undefined)
        family = { name, direction: way === 'in' ? 'inbound' : 'outbound', language };
      if (line === '' || line.startsWith('#')) return [];
      const half = sumOf(family.name) % 2 === 0 ? 'choosing' : 'held-out';
      return [{ family: family.name, half, direction: family.direction, language: family.language, ...readLine(line) }];
    });
}

/** What is found is right where it overlaps with half of what is marked. */
export function scoreTried(set: readonly LabelledSteps[]) {
  const score = { messages: set.length, marked: 0, found: 0, right: 0, outcomes: 0, faults: [] as string[] };
  for (const { text, direction, language, steps } of set) {
    const left = new Set(findTried([{ key: 'k', direction, text }], () => language));
    score.marked += steps.length;
    score.found += left.size;
    for (const step of steps) {
      const match = [...left].find(
        (one) =>
          (Math.min(one.end, step.end) - Math.max(one.start, step.start)) * 2 >=
          Math.min(one.end - one.start, step.words.length),
      );
      if (!match) score.faults.push(`missed: ${step.words} | ${text}`);
      else {
        left.delete(match);
        score.right += 1;
        if (match.outcome === step.outcome) score.outcomes += 1;
        else score.faults.push(`outcome ${match.outcome} for ${step.outcome}: ${text}`);
      }
    }
    for (const one of left) score.faults.push(`wrong: ${text.slice(one.start, one.end)} | ${text}`);
  }
  return score;
}
