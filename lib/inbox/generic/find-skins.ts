import type { GenericRow } from './generic-row';
import { isOpen } from './settle-sides';
import { signOf } from './sign-of';

/** Which rows are own by how they are drawn, and how sure that is, 0 to 1. */
export interface Skins {
  own: string;
  trust: number;
}

/** Rows looked at, the newest. */
const MOST = 60;
/** Share of the rows that two ways to draw a message must cover. */
const LEAST_SHARE = 0.9;
const LEAST_DIFFERENCE = 0.08;

/**
 * Tells own messages by their ground, in a thread that draws its messages in two ways and says by neither side nor name
 * whose they are: names and faces are the others', ticks are one's own; else the stronger colour is.
 */
export function findSkins(rows: readonly GenericRow[]): Skins | null {
  const open = rows.filter(isOpen).slice(-MOST);
  const bySkin = new Map<string, GenericRow[]>();
  for (const row of open) bySkin.set(row.skin, [...(bySkin.get(row.skin) ?? []), row]);
  const [first, second] = [...bySkin].toSorted(([, a], [, b]) => b.length - a.length);
  if (!first || !second || first[1].length + second[1].length < LEAST_SHARE * open.length) return null;
  const either = (test: (row: GenericRow) => boolean): [string, string] | null => {
    const [a, b] = [first[1].filter(test).length, second[1].filter(test).length];
    if (a > 0.5 * first[1].length && b === 0) return [first[0], second[0]];
    return b > 0.5 * second[1].length && a === 0 ? [second[0], first[0]] : null;
  };
  const named = either(({ author }) => author !== null);
  if (named) return { own: named[1], trust: 0.7 };
  const tracked = either((row) => signOf(row).isTracked);
  if (tracked) return { own: tracked[0], trust: 0.7 };
  const faced = either((row) => signOf(row).face !== null);
  if (faced) return { own: faced[1], trust: 0.6 };
  const strength = strengthOf(first[0]) - strengthOf(second[0]);
  if (Math.abs(strength) < LEAST_DIFFERENCE) return null;
  return { own: strength > 0 ? first[0] : second[0], trust: 0.4 };
}

/** How far a colour is from grey, 0 to 1; no ground has none. */
function strengthOf(skin: string): number {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (skin.match(/[\d.]+/g) ?? []).map(Number);
  return (alpha * (Math.max(red, green, blue) - Math.min(red, green, blue))) / 255;
}
