import type { Located } from '../thread-source';
import { saysYou } from './byline';
import { selfOf, type Agents } from './find-agent';
import { findOwn, isSame, type Own } from './find-own';
import { findSkins } from './find-skins';
import { findTeam, type Team } from './find-team';
import { changed, type GenericRow } from './generic-row';
import { findSides, isOpen, withSide, type Sides } from './settle-sides';
import { partiesOf } from './party';

/** Rows with the directions that are known, and how sure those are, 0 to 1; null where only the authors can tell. */
export interface Directed {
  rows: readonly GenericRow[];
  trust: number | null;
  isSided: boolean;
}

export interface Surroundings {
  agents: Agents;
  /** Names in fields of the page that say who asks for help. */
  requesters: readonly string[];
}

/** Of what the page says of the signed-in person: more than where bubbles stand. */
const SURE = 0.9;

/**
 * Decides over the whole thread which messages are the signed-in person's: two sides tell it best; then who of the
 * authors the page says is here, the parts of a help desk, the words of classes, and one side alone. Notes in `located`
 * who the agent and the customer are, where that came to light.
 */
export function settleDirections(
  rows: readonly GenericRow[],
  located: Located,
  { agents, requesters }: Surroundings,
): Directed {
  const sides = findSides(rows);
  const bySide = (trust: number) => ({ rows: rows.map((row) => withSide(row, sides)), trust, isSided: true });
  const customers = located.customer ? [...requesters, located.customer.name] : requesters;
  const own = findOwn(rows, agents, customers);
  const team = findTeam(rows, requesters, own);
  if (sides.tells === 'both' && !areSwapped(sides, own, team)) return bySide(0.9);
  const talk = ownOfTalk(rows);
  if (talk && (own?.trust ?? 0) < 0.9) return mark(rows, talk, 0.8);
  if (team) {
    located.customer = { name: team.client };
    located.agent = (own && nameOf(own)) ?? selfOf(agents);
    const isStaff = (name: string | null) => name !== null && team.staff.includes(name);
    return markAuthors(rows, ({ author }) => isStaff(author), own ? 0.9 : 0.8);
  }
  if (own) {
    located.agent = nameOf(own) ?? selfOf(agents);
    return markAuthors(rows, (row) => isBy(row, own) || (row.author === null && row.word === 'end'), own.trust);
  }
  const words = rows.filter((row) => isOpen(row) && row.word === 'end').length;
  if (words > 0 && words < rows.filter(isOpen).length) return mark(rows, ({ word }) => word === 'end', 0.7);
  const authors = authorsOf(rows);
  const skins = authors.size < 2 ? findSkins(rows) : null;
  if (skins) return mark(rows, ({ skin }) => skin === skins.own, skins.trust);
  if (sides.tells === 'one' && authors.size < 2) return bySide(0.6);
  located.agent = selfOf(agents);
  return { rows, trust: null, isSided: false };
}

/** Whether the page says surely that those at the end are the others: some draw the desk's answers at the start. */
function areSwapped({ byAuthor }: Sides, own: Own | null, team: Team | null): boolean {
  const voteOf = (name: string) => byAuthor.get(name) ?? 0;
  const isAnyAtEnd = [...byAuthor.values()].some((vote) => vote > 0);
  if (team?.isSure) return voteOf(team.client) > 0 && team.staff.some((name) => voteOf(name) < 0);
  return own !== null && own.trust >= SURE && voteOf(own.name) < 0 && isAnyAtEnd;
}

/** None where the page says "You". */
const nameOf = ({ name }: Own) => (saysYou(name) ? null : name);

const isBy = ({ author }: GenericRow, own: Own) => author !== null && isSame(author, own.name);

function mark(rows: readonly GenericRow[], isOwn: (row: GenericRow) => boolean, trust: number): Directed {
  const marked = rows.map((row) => (isOpen(row) ? changed(row, isOwn(row) ? 'outbound' : 'inbound', row.author) : row));
  return { rows: marked, trust, isSided: false };
}

/** The same by author: rows without one are of the author that their group names. */
function markAuthors(rows: readonly GenericRow[], isOwn: (row: GenericRow) => boolean, trust: number): Directed {
  const named = carried(rows);
  return mark(rows, (row) => isOwn(named.get(row) ?? row), trust);
}

/** For rows without an author the one that names their group: above, without a date or a notice between. */
function carried(rows: readonly GenericRow[]): Map<GenericRow, GenericRow> {
  const named = new Map<GenericRow, GenericRow>();
  let last: GenericRow | null = null;
  for (const row of rows) {
    if (row.kind === 'other') continue;
    if (row.kind !== 'message' || row.direction === 'system') last = null;
    else if (row.author !== null) last = row;
    else if (last) named.set(row, last);
  }
  return named;
}

/** In a talk with a machine, the one who talks to it is at the page. */
function ownOfTalk(rows: readonly GenericRow[]): ((row: GenericRow) => boolean) | null {
  const open = rows.filter(isOpen);
  const parties = partiesOf(open);
  const isUser = (row: GenericRow) => /user|client/.test(parties.get(row) ?? '');
  const bots = open.filter((row) => parties.get(row) === 'bot').length;
  const users = open.filter(isUser).length;
  if (bots === 0 || users === 0 || bots + users < 0.8 * open.length) return null;
  return isUser;
}

export function authorsOf(rows: readonly GenericRow[]): Map<string, string> {
  const authors = new Map<string, string>();
  for (const { author, direction } of rows)
    if (author && direction !== 'system') authors.set(author.toLocaleLowerCase(), author);
  return authors;
}
