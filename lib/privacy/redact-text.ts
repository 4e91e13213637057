import type { HiddenKind } from '../domain/redaction.ts';
import { findPersonal } from './find-personal.ts';
import { placeholders } from './hidden-kind.ts';
import { knownNames } from './kinds/known-name.ts';
import { scanText } from './scan-text.ts';
import type { Span } from './span.ts';

/** What stands for a piece that is taken out; by it a caller can number them, and put them back. */
export type StandFor = (kind: HiddenKind, taken: string) => string;

export interface RedactionOptions {
  /** Gives another placeholder; links that carry nothing but their place are then left whole. */
  standFor?: StandFor;
  /** Only these; all where it is left out. */
  kinds?: ReadonlySet<HiddenKind>;
}

/** What is taken out may part what hid something else, seldom twice. */
const mostRounds = 6;
/** A name of fewer letters, found by its place in one sentence, is not looked for in others. */
const shortestRemembered = 3;

/**
 * A text without what names or finds a person: names, addresses, numbers, secrets (`hiddenKinds`). Each leaves a
 * placeholder such as `[name]`. It errs towards taking out too much. Never throws, what it gives it leaves as it is, and
 * it takes time in proportion to the text.
 *
 * @param names of the people in the conversation, as far as they are known; each part of a name counts
 * @example redactText('Hi Maya, FH-20418 went to maya@example.com', []) // 'Hi [name], [number] went to [email]'
 */
export function redactText(text: string, names: readonly string[], { standFor, kinds }: RedactionOptions = {}): string {
  let redacted = text;
  let known = names;
  for (let round = 0; round < mostRounds; round++) {
    const { plain, places } = scanText(redacted);
    const spans = findPersonal(plain, knownNames(known), kinds);
    if (spans.length === 0) break;
    const placed =
      places === null
        ? spans
        : spans.map((span) => ({ ...span, start: places[span.start] ?? 0, end: endOf(places, span) }));
    const told = spans.flatMap(({ kind, start, end }) =>
      // In small letters it may be any word.
      kind === 'name' && end - start >= shortestRemembered && /\p{Lu}/u.test(plain[start] ?? '')
        ? [plain.slice(start, end)]
        : [],
    );
    known = [...new Set([...known, ...told])];
    const next = replaceSpans(redacted, placed, standFor);
    if (next === redacted) break;
    redacted = next;
  }
  return redacted;
}

/** Behind the last character that was found, so that what is not seen after it stays. */
function endOf(places: Int32Array, { end }: Span): number {
  const last = places[end - 1] ?? 0;
  const next = places[end] ?? last + 1;
  // A character of two code units that stands for one ends with both.
  return next - last <= 2 ? next : last + 1;
}

function replaceSpans(text: string, spans: readonly Span[], standFor: StandFor | undefined): string {
  const pieces: string[] = [];
  let at = 0;
  spans.forEach(({ kind, start, end, keeps = 0 }, index) => {
    const taken = text.slice(start, end);
    const before = text.slice(at, start);
    const kept = keeps > 0 && (standFor === undefined || keeps >= taken.length) ? taken.slice(0, keeps) : '';
    at = end;
    // "Okafor, Maya" is one person.
    const goesOn =
      standFor === undefined && kind === 'name' && spans[index - 1]?.kind === 'name' && /^[ ,]+$/u.test(before);
    if (goesOn) return;
    pieces.push(before, kept === '' ? (standFor?.(kind, taken) ?? placeholders[kind]) : kept);
  });
  return pieces.join('') + text.slice(at);
}
