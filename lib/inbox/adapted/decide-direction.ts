import type { DirectionRule } from '@/lib/domain/adapter';
import type { Direction } from '@/lib/domain/message';
import { isMatch } from '../page/query';
import { alignedSide, sideOf } from '../page/side-of';
import { readParts, select, type Scope } from './read-part';

export interface Decided {
  direction: Direction;
  /** Which of the rules decided. */
  index: number;
}

/**
 * The direction of a row by an adapter's rules; the first that decides wins.
 *
 * @returns null when none does, or when it is for the thread to compare authors
 */
export function decideDirection(
  row: Element,
  list: Element,
  rules: readonly DirectionRule[],
  scope: Scope,
): Decided | null {
  for (const [index, rule] of rules.entries()) {
    if (rule.by === 'author') return null;
    const direction = decide(row, list, rule, scope);
    if (direction) return { direction, index };
  }
  return null;
}

function decide(row: Element, list: Element, rule: DirectionRule, scope: Scope): Direction | null {
  switch (rule.by) {
    case 'selector':
      return bySelector(row, rule, scope);
    case 'label': {
      const said = readParts(row, rule.from, scope)?.value.toLocaleLowerCase();
      if (!said) return null;
      return rule.own.some((word) => word.toLocaleLowerCase() === said) ? 'outbound' : 'inbound';
    }
    case 'style':
      return alignedSide((rule.on && select(row, rule.on, scope)) || row, row) === 'end' ? 'outbound' : null;
    case 'side': {
      const side = sideOf((rule.bubble && select(row, rule.bubble, scope)) || row, list);
      return side === 'end' ? 'outbound' : side === 'start' ? 'inbound' : null;
    }
    case 'otherwise':
      return rule.is;
    default:
      return null;
  }
}

function bySelector(
  row: Element,
  { outbound, inbound }: { outbound?: string | undefined; inbound?: string | undefined },
  scope: Scope,
): Direction | null {
  // What the row itself is outweighs what it holds: a toolbar inside may be aligned otherwise.
  if (outbound && isMatch(row, outbound)) return 'outbound';
  if (inbound && isMatch(row, inbound)) return 'inbound';
  if (outbound && select(row, outbound, scope)) return 'outbound';
  if (inbound && select(row, inbound, scope)) return 'inbound';
  return null;
}
