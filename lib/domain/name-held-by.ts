import type { Adapter } from './adapter';

/**
 * The name by which an adapter knows one's own messages, where nothing else on the page told: it fits nobody else.
 * A `match` reads marks of the page, not names.
 */
export function nameHeldBy({ direction }: Pick<Adapter, 'direction'>): string | null {
  for (const rule of direction)
    if (rule.by === 'label' && rule.from.every(({ match }) => match === undefined)) return rule.own[0] ?? null;
  return null;
}
