import type { Warning, WarningReason } from '@/lib/domain/warning';
import { useSidebar } from './sidebar-context';

/** What happens next, so that nobody wonders whether a danger is hidden for good. */
const after: Record<Warning['level'], string> = {
  critical: 'It comes back if the customer finds new words for it.',
  high: 'It stays away while this matter is open.',
  notice: 'It stays away while this matter is open.',
};

/** One click says that a warning is right or wrong; the foot of the sidebar then offers to undo it. */
export function useJudging(
  conversation: string,
): (reason: WarningReason, verdict: 'right' | 'wrong', level: Warning['level'] | null) => void {
  const { actions, attempt } = useSidebar();
  return ({ rule, label }, verdict, level) =>
    void attempt(() => actions.judgeWarning(conversation, rule, verdict), {
      failed: 'Could not save the correction.',
      done:
        verdict === 'right'
          ? `Marked as right: ${label}`
          : `Marked as not right: ${label}.${level ? ` ${after[level]}` : ''}`,
      undo: () => actions.judgeWarning(conversation, rule, null),
    });
}
