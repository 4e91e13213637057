import type { PromiseKind } from '@/lib/domain/promise';
import type { Lead, PromiseGrammar } from './promise-grammar.ts';

/** One way to promise in a language whose verbs say who and when. */
export interface InflectedAct {
  kind: PromiseKind;
  source: string;
  needs?: Lead['needs'];
}

const strong: ReadonlySet<PromiseKind> = new Set(['refund', 'callback', 'send', 'update', 'fix']);

/** Looks for all acts of a language in a clause; of several the first that is more than looking or passing on tells the kind. */
export function createInflected(acts: readonly InflectedAct[]): PromiseGrammar['find'] {
  const compiled = acts.map(({ kind, source, needs = 'nothing' }) => ({
    kind,
    needs,
    pattern: new RegExp(String.raw`(?<![\p{L}\d])(?:${source})(?![\p{L}])`, 'gu'),
  }));
  return (clause) => {
    const found = compiled
      .flatMap(({ kind, needs, pattern }) =>
        [...clause.matchAll(pattern)].map(({ index }) => ({ kind, needs, start: index })),
      )
      .toSorted((a, b) => a.start - b.start);
    const [first] = found;
    if (first === undefined) return null;
    // What stands at one place is told by the earlier row of the list.
    const telling = found.find(({ kind }) => strong.has(kind)) ?? first;
    return {
      kind: telling.kind,
      start: first.start,
      needs: found.every(({ needs }) => needs !== 'nothing') ? first.needs : 'nothing',
    };
  };
}
