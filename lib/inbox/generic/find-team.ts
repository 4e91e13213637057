import type { Own } from './find-own';
import { isSame } from './find-own';
import type { GenericRow } from './generic-row';
import { badgeParty, partiesOf, type Party } from './party';
import { signOf } from './sign-of';

/** The two parts of a help desk's thread: who asks for help, and that all others answer for the desk. */
export interface Team {
  client: string;
  staff: string[];
  /** Only those of the desk see such a page. */
  isSure: boolean;
}

/** Rows of one author whose badges are looked at. */
const EACH = 3;
const DESK = /\b(?:ticket|tickets|case|cases|help ?-?desk|service ?-?desk|support)\b/i;

/**
 * Tells the desk's people from the one who asks, where the page shows a help desk: by badges, words of classes, a field
 * that names the requester, and internal notes, which only the desk writes. Null anywhere else.
 */
export function findTeam(rows: readonly GenericRow[], requesters: readonly string[], own: Own | null): Team | null {
  const parties = new Map<string, Set<Party | 'note'>>();
  const worded = partiesOf(rows.filter(({ kind }) => kind === 'message'));
  const looked = new Map<string, number>();
  for (const row of rows) {
    const { author, direction } = row;
    if (!author || direction === 'system') continue;
    const those = parties.get(author) ?? new Set();
    parties.set(author, those);
    const count = looked.get(author) ?? 0;
    looked.set(author, count + 1);
    if (direction === 'internal') those.add('note');
    else {
      const beside = badgeParty(/\(([^()]+)\)$/.exec(author)?.[1] ?? '');
      if (beside) those.add(beside);
      const shown = (count < EACH ? signOf(row).party : null) ?? worded.get(row);
      if (shown) those.add(shown);
    }
  }
  const names = [...parties.keys()];
  const writers = names.filter((name) => rows.some(({ author, direction }) => author === name && direction === null));
  const isOwn = (name: string) => own !== null && isSame(own.name, name);
  const requester = writers.find((name) => !isOwn(name) && requesters.some((one) => isSame(one, name)));
  const has = (name: string, party: Party | 'note') => parties.get(name)?.has(party) ?? false;
  const isTold = names.some((name) => has(name, 'client')) && names.some((name) => !has(name, 'client'));
  const hasNotes = names.some((name) => has(name, 'note'));
  const staff = names.filter(
    (name) =>
      has(name, 'note') || (has(name, 'staff') && !has(name, 'client')) || (isOwn(name) && !has(name, 'client')),
  );
  const clients = isTold ? writers.filter((name) => has(name, 'client')) : [];
  const others = writers.filter((name) => !staff.includes(name));
  if (requester) return { client: requester, staff: names.filter((name) => name !== requester), isSure: true };
  const [asking] = clients;
  if (asking && !clients.some(isOwn))
    return { client: asking, staff: names.filter((name) => !clients.includes(name)), isSure: hasNotes };
  if (staff.length === 0 || others.length === 0 || others.some(isOwn)) return null;
  const client = others.length === 1 ? others[0] : undefined;
  const isMarked = names.some((name) => has(name, 'staff')) && others.every((name) => !has(name, 'staff'));
  const page = rows[0]?.element.ownerDocument;
  const isDesk =
    hasNotes ||
    (isMarked &&
      (names.some((name) => isOwn(name) && has(name, 'staff')) ||
        DESK.test(`${page?.title} ${page?.location?.pathname}`)));
  return client && isDesk ? { client, staff, isSure: hasNotes } : null;
}
