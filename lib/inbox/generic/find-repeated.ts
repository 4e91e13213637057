import { saysAction } from './action-words';
import type { RoleBook, Use } from './learn-roles';
import { signatureOf } from './shape';

/** Letters of badges, states and links below messages. */
const LONGEST_BADGE = 24;
/** The thread's title above each post, with what mails put before it. */
const LONGEST_TITLE = 200;
const REPLY = /^(?:re|aw|sv|antw|tr):\s*/i;
const LEAST_ROWS = 3;
/** Different words in one part for each row that has it. */
const MOST_DIFFERENT = 0.25;

/** Parts that say the same few short words in row after row, beside other text: badges, states, "Reply", "12 points", the title. */
export function findRepeated(uses: ReadonlyMap<string, Use>, book: RoleBook): Set<string> {
  const found = new Set<string>();
  for (const [signature, use] of uses) if (!book.roles.has(signature) && isRepeated(use)) found.add(signature);
  return found;
}

function isRepeated({ units, texts, samples, alone }: Use): boolean {
  if (alone === 0 && texts.every(saysAction) && units.every(({ link, control }) => link || control)) return true;
  if (alone > 0 || samples.size < LEAST_ROWS || units.some(({ within }) => within)) return false;
  const distinct = new Set(texts.map((text) => text.replace(REPLY, '').replace(/\d+/g, '#')));
  // Several links of one look in a row are each said again in the next one.
  const most = Math.max(1, units.length / samples.size, MOST_DIFFERENT * samples.size);
  const longest = distinct.size === 1 ? LONGEST_TITLE : LONGEST_BADGE;
  return distinct.size <= most && [...distinct].every((text) => text.length <= longest);
}

/** Marks those of them that never are all that a row says. */
export function markRepeated(uses: ReadonlyMap<string, Use>, repeated: ReadonlySet<string>, book: RoleBook) {
  for (const signature of repeated) {
    const isBeside = [...(uses.get(signature)?.samples ?? [])].every(
      ({ units, hasMedia }) =>
        hasMedia ||
        units.some(({ within, control, strip, shape }) => {
          const other = signatureOf(shape);
          return !within && !control && !strip && !repeated.has(other) && !book.roles.has(other);
        }),
    );
    if (isBeside) book.roles.set(signature, 'skip');
  }
}
