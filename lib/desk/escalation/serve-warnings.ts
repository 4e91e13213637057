import type { Desk } from '../desk';
import type { Saved } from '../contract';
import type { Tab } from '../tabs';
import type { Thread } from '../thread';
import type { Snooze } from '@/lib/domain/warning-mark';

/** What a sidebar may say of the warning that it shows. */
export function serveWarnings(desk: Pick<Desk, 'warnings'>, followed: () => Tab | null) {
  /** The agent judged what they saw: never another conversation that came into view meanwhile. */
  const threadOf = (conversation: string): Thread => {
    const view = followed()?.view;
    if (view?.kind !== 'conversation' || view.thread.conversation.key !== conversation)
      throw new Error('The page shows another conversation now, so nothing was changed.');
    return view.thread;
  };
  return {
    judgeWarning: (conversation: string, rule: string, verdict: 'right' | 'wrong' | null): Promise<Saved> =>
      desk.warnings.judge(threadOf(conversation), rule, verdict),
    snoozeWarning: (conversation: string, how: Snooze | null): Promise<Saved> =>
      desk.warnings.snooze(threadOf(conversation), how),
  };
}
