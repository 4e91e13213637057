import { limits } from '../domain/limits.ts';
import type { Intent } from '@/lib/domain/signal';
import { nameIntent } from './intent-words.ts';
import type { Term } from './terms.ts';

const MAX_PHRASES = 3;

interface Phrase {
  text: string;
  worth: number;
  stems: string[];
}

/** Words met side by side in the text are one phrase: "double charge". */
const joinNeighbours = (text: string, terms: readonly Term[], matter: ReadonlyMap<string, number>): Phrase[] => {
  const phrases: Phrase[] = [];
  let end = -1;
  for (const term of terms) {
    const worth = matter.get(term.stem) ?? 0;
    if (term.weight < 1 || worth <= 0) continue;
    const last = phrases.at(-1);
    if (last !== undefined && end >= 0 && /^[ -]$/.test(text.slice(end, term.start))) {
      last.text += text.slice(end, term.end).toLowerCase();
      last.worth += worth;
      last.stems.push(term.stem);
    } else phrases.push({ text: term.text.toLowerCase(), worth, stems: [term.stem] });
    end = term.end;
  }
  return phrases;
};

/**
 * Why an article is offered, in plain words: "mentions refund, double charge" from the article's own words that met the
 * question, or "about a double charge" when only the intent led there.
 */
export function explainMatch(
  texts: readonly { text: string; terms: readonly Term[] }[],
  matter: ReadonlyMap<string, number>,
  intent: Intent | null,
): string {
  const phrases = texts
    .flatMap(({ text, terms }) => joinNeighbours(text, terms, matter))
    .toSorted((a, b) => b.worth - a.worth);
  const said = new Set<string>();
  const names: string[] = [];
  for (const phrase of phrases) {
    if (names.length === MAX_PHRASES) break;
    if (phrase.stems.every((stem) => said.has(stem))) continue;
    for (const stem of phrase.stems) said.add(stem);
    names.push(phrase.text);
  }
  const reason =
    names.length > 0
      ? `mentions ${names.join(', ')}`
      : intent === null
        ? 'similar words'
        : `about ${nameIntent(intent)}`;
  return reason.slice(0, limits.name);
}
