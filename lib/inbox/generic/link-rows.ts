import type { Sample } from './sample-row';

/** Rows that say the same in links alone, time and again, are no messages: "Back to top", "Profile  Quote". */
const LEAST_ALIKE = 3;
/** What people send as a link says where it leads, or whom it calls. */
const ADDRESS = /:\/\/|\w\.\w|@|#/;
const LABEL = /[:：|·»]$/u;
const LONGEST = 80;

/** Texts of rows with nothing but links which more than two rows repeat word for word. */
export function findLinkRows(samples: readonly Sample[]): Set<string> {
  const counts = new Map<string, number>();
  for (const sample of samples) {
    if (!isLinksOnly(sample)) continue;
    const text = linkRowText(sample.row);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([text, count]) => (count >= LEAST_ALIKE ? [text] : [])));
}

/** True for a row of links and labels of links ("Pages: 1 2 3"), none of which is an address. */
function isLinksOnly({ units, hasMedia }: Sample): boolean {
  const own = units.filter(({ within }) => within === null);
  return (
    !hasMedia &&
    own.some(({ link }) => link !== null) &&
    units.every(({ text }) => !ADDRESS.test(text) && text.length <= LONGEST) &&
    own.every(({ link, control, text }) => link !== null || control || LABEL.test(text))
  );
}

/** What a row says, as one line. */
export const linkRowText = (row: Element) =>
  (row.textContent ?? '')
    .slice(0, 4 * LONGEST)
    .replace(/\s+/g, ' ')
    .trim();
