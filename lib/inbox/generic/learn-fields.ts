import type { Sample } from './sample-row';

/** What the value beside a label is for; `other` is nothing of the message ("Subject:", "To:"). */
export type FieldKind = 'author' | 'time' | 'other';

/** Labels of the head of each row, in small letters. */
export type Fields = ReadonlyMap<string, FieldKind>;

const LABEL = /^[^:：\n]{1,24}[:：]$/u;
const LABEL_PLACE = 'th, dt';
const LONGEST_LABEL = 25;
/** Share of the rows that must have a label; and so many labels make a head. */
const LEAST_SHARE = 0.6;
const LEAST_LABELS = 2;
const AUTHOR =
  /^(?:from|author|sender|name|posted by|von|absender|autor(?:e|in)?|de|expéditeur|remitente|da|mittente|מאת|من)$/iu;
const TIME =
  /^(?:date|sent|time|posted|created|received|datum|gesendet|zeit|envoyé|le|fecha|enviado|data|enviada|inviato|תאריך|التاريخ)$/iu;

/** Labels that stand in most rows ("From:", "Date:", "Subject:"): rows that begin with a head of labelled lines. */
export function learnFields(samples: readonly Sample[]): Fields {
  const counts = new Map<string, number>();
  for (const { units } of samples) {
    const labels = units.filter(
      ({ text, element }) =>
        LABEL.test(text) || (text.length < LONGEST_LABEL && element.closest(LABEL_PLACE) === element),
    );
    for (const label of new Set(labels.map(({ text }) => text.toLocaleLowerCase())))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  const usual = [...counts].filter(([, count]) => count >= LEAST_SHARE * samples.length).map(([label]) => label);
  const fields = new Map(usual.map((label) => [label, kindOf(label.replace(/\s*[:：]$/u, ''))]));
  // Nobody's name among them: then they are part of what the rows say.
  return fields.size >= LEAST_LABELS && [...fields.values()].includes('author') ? fields : new Map();
}

const kindOf = (label: string): FieldKind => (AUTHOR.test(label) ? 'author' : TIME.test(label) ? 'time' : 'other');
