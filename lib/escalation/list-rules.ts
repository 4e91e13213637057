import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { ListedRule } from '@/lib/domain/listed-rule';
import type { StoredRule } from '@/lib/domain/stored-rule';
import { rules as shippedRules } from './rules';

/** A rule with the id that it goes by here, which may hold what an id in a file may not (`pack:school:child_alone`). */
const named = (rule: EscalationRule, id: string): EscalationRule => ({ ...rule, id });

/** A person in danger is never switched off; what the card says is edited elsewhere. */
const locked = new Set(['distress']);

/**
 * All rules as they stand, with what the team changed laid over them: those that ship, those of packs (under
 * `pack:<pack>:<rule>`), and their own. A changed rule of a pack that is gone is the team's own.
 */
export function listRules(packRules: readonly EscalationRule[], stored: readonly StoredRule[]): ListedRule[] {
  const changes = new Map(stored.flatMap((row) => (locked.has(row.id) ? [] : [[row.id, row] as const])));
  const given: [ListedRule['origin'], EscalationRule][] = [
    ...shippedRules.map((rule): [ListedRule['origin'], EscalationRule] => ['shipped', rule]),
    ...packRules.map((rule): [ListedRule['origin'], EscalationRule] => ['pack', rule]),
  ];
  const known = new Set(given.map(([, { id }]) => id));
  return [
    ...given.map(([origin, original]): ListedRule => {
      const row = changes.get(original.id);
      return {
        id: original.id,
        origin,
        isOn: row?.isOn ?? true,
        isLocked: locked.has(original.id),
        isChanged: row?.rule != null,
        rule: named(row?.rule ?? original, original.id),
      };
    }),
    ...[...changes.values()].flatMap(({ id, isOn, rule }): ListedRule[] =>
      rule === null || known.has(id)
        ? []
        : [{ id, origin: 'own', isOn, isLocked: false, isChanged: false, rule: named(rule, id) }],
    ),
  ];
}
