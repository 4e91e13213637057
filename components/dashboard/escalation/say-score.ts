import type { RuleScore } from '@/lib/domain/rule-draft';

/** Fewer verdicts than this say nothing yet. */
const enough = 3;

/** Whether a rule is called wrong at least as often as right, by enough verdicts to count. */
export const saysMuchWrong = ({ right, wrong }: RuleScore): boolean => wrong >= enough && wrong >= right;

/** What became of a rule's warnings in the conversations that are kept, in a sentence; null where there were none. */
export function sayScore({ raised, right, wrong }: RuleScore): string | null {
  if (raised === 0) return null;
  const where = `Raised in ${raised.toLocaleString('en')} ${raised === 1 ? 'conversation' : 'conversations'}`;
  const judged = right + wrong;
  return judged === 0
    ? `${where}, not judged yet.`
    : `${where}; called wrong ${wrong.toLocaleString('en')} of ${judged.toLocaleString('en')} times.`;
}
