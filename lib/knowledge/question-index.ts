import { readTerms, stemLanguage } from './terms.ts';

export interface LikeQuestion {
  id: string;
  /** 0 to 1: the share of what both say that they have in common, rare words counting more. */
  likeness: number;
}

/** A word of every third question tells nothing about one of them. */
const mostCommon = 1 / 3;
/** But while there are only a few questions, nothing is common yet. */
const fewQuestions = 12;

/** The distinct stems of a question, stop and question words left out where there are others. */
export function readStems(question: string, language: string | null): ReadonlySet<string> {
  const terms = readTerms(question, stemLanguage(language, question));
  const telling = terms.filter(({ weight }) => weight === 1);
  return new Set((telling.length > 0 ? telling : terms).map(({ stem }) => stem));
}

/** Questions by their stems, in memory: finds those that ask the same. Placeholders of redaction must not be in them. */
export function createQuestionIndex() {
  const stemsOf = new Map<string, ReadonlySet<string>>();
  const holders = new Map<string, Set<string>>();

  const remove = (id: string): void => {
    for (const stem of stemsOf.get(id) ?? []) {
      const ids = holders.get(stem);
      ids?.delete(id);
      if (ids?.size === 0) holders.delete(stem);
    }
    stemsOf.delete(id);
  };

  const rarity = (stem: string): number => Math.log(1 + stemsOf.size / (1 + (holders.get(stem)?.size ?? 0)));
  const weigh = (stems: Iterable<string>): number => {
    let sum = 0;
    for (const stem of stems) sum += rarity(stem);
    return sum;
  };

  return {
    put(id: string, question: string, language: string | null): void {
      remove(id);
      const stems = readStems(question, language);
      stemsOf.set(id, stems);
      for (const stem of stems) {
        const ids = holders.get(stem);
        if (ids) ids.add(id);
        else holders.set(stem, new Set([id]));
      }
    },
    remove,
    get size(): number {
      return stemsOf.size;
    },

    /** Questions at least so much like this one, the likest first. */
    find(question: string, language: string | null, least: number): LikeQuestion[] {
      const stems = readStems(question, language);
      const own = weigh(stems);
      const candidates = new Set<string>();
      for (const stem of stems) {
        const ids = holders.get(stem);
        if (!ids || (stemsOf.size > fewQuestions && ids.size > mostCommon * stemsOf.size)) continue;
        for (const id of ids) candidates.add(id);
      }
      return [...candidates]
        .map((id): LikeQuestion => {
          const other = stemsOf.get(id) ?? new Set();
          const shared = weigh([...stems].filter((stem) => other.has(stem)));
          const all = own + weigh(other) - shared;
          return { id, likeness: all === 0 ? 0 : shared / all };
        })
        .filter(({ likeness }) => likeness >= least)
        .toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1));
    },
  };
}
