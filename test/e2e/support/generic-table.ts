import type { Family } from '../../lib/inbox/generic-pages/family.ts';
import { addScores, f1, type Score } from '../../lib/inbox/generic-pages/score-reading.ts';

export interface FamilyResult {
  family: Family;
  scores: Score[];
  /** Pages on which no conversation was found. */
  missed: number;
}

export interface Rates {
  messages: number;
  direction: number;
  author: number;
}

/** F1 of a family: its pages' counts added up first, so that a page of one message does not weigh like one of sixty. */
export function rateFamily({ scores }: FamilyResult): Rates {
  const sum = addScores(scores);
  return { messages: f1(sum, sum.matched), direction: f1(sum, sum.directed), author: f1(sum, sum.named) };
}

/** The mean over families: each structure counts the same. */
export function meanRates(results: readonly FamilyResult[]): Rates {
  const rates = results.map(rateFamily);
  const mean = (field: keyof Rates) => rates.reduce((sum, one) => sum + one[field], 0) / rates.length;
  return { messages: mean('messages'), direction: mean('direction'), author: mean('author') };
}

/** A table as text: a line a family and one of the means. */
export function formatResults(title: string, results: readonly FamilyResult[]): string {
  const line = (name: string, kind: string, pages: string, { messages, direction, author }: Rates, missed: string) =>
    [
      name.padEnd(26),
      kind.padEnd(10),
      pages.padStart(5),
      ...[messages, direction, author].map((rate) => rate.toFixed(3).padStart(9)),
      missed.padStart(7),
    ].join(' ');
  const head = ['family'.padEnd(26), 'kind'.padEnd(10), 'pages', ' messages', 'direction', '   author', ' missed'].join(
    ' ',
  );
  const rows = results.map((result) =>
    line(
      result.family.name,
      result.family.kind,
      String(result.scores.length),
      rateFamily(result),
      String(result.missed || ''),
    ),
  );
  const missed = results.reduce((sum, one) => sum + one.missed, 0);
  const pages = results.reduce((sum, one) => sum + one.scores.length, 0);
  return [`${title} (F1)`, head, ...rows, line('mean', '', String(pages), meanRates(results), String(missed))].join(
    '\n',
  );
}
