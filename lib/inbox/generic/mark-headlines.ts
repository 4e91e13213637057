import type { RoleBook, Use } from './learn-roles';
import type { Unit } from './sample-row';
import { signatureOf } from './shape';

const LEAST_SHARE = 0.6;
/** Share of the rows with the same words around the names that say something else: the others are events. */
const LEAST_TOLD = 0.3;
/** Different words around the names, of the rows. */
const MOST_DIFFERENT = 0.34;

/** Marks lines that say who wrote and when ("Tove posted on 3 May") above a message that has a place of its own. */
export function markHeadlines(uses: ReadonlyMap<string, Use>, book: RoleBook) {
  const roleOf = ({ shape }: Unit) => book.roles.get(signatureOf(shape));
  for (const [signature, use] of uses) {
    if (book.roles.has(signature)) continue;
    const rests = new Set<string>();
    let [named, timed, told] = [0, 0, 0];
    for (const sample of use.samples) {
      const lines = sample.units.filter((unit) => use.units.includes(unit));
      const inner = sample.units.filter(({ within }) => within && lines.includes(within));
      const author = inner.find((unit) => roleOf(unit) === 'author');
      const time = inner.find((unit) => roleOf(unit) === 'time');
      if (author) named++;
      if (time) timed++;
      if (author) rests.add(author.within?.text.replace(author.text, '').replace(time?.text ?? '', '') ?? '');
      if (sample.units.some((unit) => !unit.within && !unit.control && !lines.includes(unit) && !roleOf(unit))) told++;
    }
    const least = LEAST_SHARE * use.samples.size;
    const isSame = rests.size <= Math.max(1, MOST_DIFFERENT * use.samples.size);
    const isHead = (timed > least && told > least) || (isSame && told > LEAST_TOLD * use.samples.size);
    if (named > least && isHead) book.roles.set(signature, 'meta');
  }
}
