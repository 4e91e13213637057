import { isVariableName } from '../../template/known-variables';

/** The variables of another tool. */
export interface VendorNames {
  /** `zendesk`: what its unknown variables are called by, as `zendesk.ticket.id`. */
  id: string;
  /** Theirs to ours; ours may have a filter (`customer.name:last`). Of several for one of ours the first is written. */
  names: Readonly<Record<string, string>>;
}

const LONGEST = 100;

/** Any text as the name of a variable: "ticket.tags[0]" is `ticket.tags_0`. */
export const asName = (text: string): string =>
  text
    .slice(0, 2 * LONGEST)
    .replaceAll(/[^\p{L}\p{M}\p{N}_.]+/gu, '_')
    .split('.')
    .map((part) => part.replace(/^_+(?=[\p{L}_])|_+$/gu, ''))
    .filter((part) => part !== '')
    .map((part) => (/^\p{L}/u.test(part) ? part : `_${part}`))
    .join('.');

/** A name that no variable here has, so that the text keeps a gap which says what stood there. */
export const gapName = (owner: string, written: string): string => {
  const name = `${owner}.${asName(written) || '_'}`.slice(0, LONGEST).replace(/[._]+$|[\ud800-\udbff]$/, '');
  return isVariableName(name) ? name : owner;
};

/** Our variable for one of theirs, with its filter; null where we have none. */
export const ourName = ({ names }: VendorNames, theirs: string): string | null =>
  (Object.hasOwn(names, theirs)
    ? names[theirs]
    : Object.hasOwn(names, theirs.toLowerCase())
      ? names[theirs.toLowerCase()]
      : undefined) ?? null;

/** Their variable for one of ours, written with its filters; null where they have none. */
export function theirName({ id, names }: VendorNames, ours: string): string | null {
  const found = Object.keys(names).find((theirs) => names[theirs] === ours);
  if (found !== undefined) return found;
  return ours.startsWith(`${id}.`) && isVariableName(ours) ? ours.slice(id.length + 1) : null;
}
