import type { Direction } from '@/lib/domain/message';
import type { DirectionRule } from '../adapter-schema';
import { alignedSide, sideOf } from '../page/side-of';
import { select } from './read-part';

/**
 * The direction of a row by an adapter's rules; the first that decides wins.
 *
 * @returns null when none does, or when it is for the thread to compare authors
 */
export function decideDirection(
  row: Element,
  list: Element,
  rules: readonly DirectionRule[],
  strip: string | undefined,
): Direction | null {
  for (const rule of rules) {
    const direction = decide(row, list, rule, strip);
    if (direction) return direction;
  }
  return null;
}

function decide(row: Element, list: Element, rule: DirectionRule, strip: string | undefined): Direction | null {
  if (rule.by === 'author') return null;
  if (rule.by === 'selector') return bySelector(row, rule, strip);
  if (rule.by === 'style') {
    return alignedSide(rule.on ? (select(row, rule.on, strip) ?? row) : row, row) === 'end' ? 'outbound' : null;
  }
  const bubble = (rule.bubble && select(row, rule.bubble, strip)) || row;
  const side = sideOf(bubble, list);
  return side === 'end' ? 'outbound' : side === 'start' ? 'inbound' : null;
}

function bySelector(
  row: Element,
  { outbound, inbound }: { outbound?: string | undefined; inbound?: string | undefined },
  strip: string | undefined,
): Direction | null {
  // What the row itself is outweighs what it holds: a toolbar inside may be aligned otherwise.
  if (outbound && row.matches(outbound)) return 'outbound';
  if (inbound && row.matches(inbound)) return 'inbound';
  if (outbound && select(row, outbound, strip)) return 'outbound';
  if (inbound && select(row, inbound, strip)) return 'inbound';
  return null;
}
