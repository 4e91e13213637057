import type { ListedRule } from '@/lib/domain/listed-rule';
import type { StoredRule } from '@/lib/domain/stored-rule';

/**
 * What a file of rules would change: rules whose ids are new here, rules that are otherwise here, and how many are the same.
 * A rule that is always on is passed over, and so is a switch for a rule that is not here.
 */
export function planImport(
  read: readonly Omit<StoredRule, 'at'>[],
  rows: readonly StoredRule[],
  listed: readonly ListedRule[],
  now: number,
): { put: StoredRule[]; added: string[]; changed: string[]; same: number } {
  const put: StoredRule[] = [];
  const added: string[] = [];
  const changed: string[] = [];
  let same = 0;
  for (const one of read) {
    const here = listed.find(({ id }) => id === one.id);
    if (here?.isLocked || (!here && one.rule === null)) continue;
    const row = rows.find(({ id }) => id === one.id);
    const isSame = JSON.stringify([row?.isOn ?? true, row?.rule ?? null]) === JSON.stringify([one.isOn, one.rule]);
    if (here && isSame) {
      same++;
      continue;
    }
    put.push({ ...one, at: now });
    (here ? changed : added).push(one.rule?.label ?? here?.rule.label ?? one.id);
  }
  return { put, added, changed, same };
}
