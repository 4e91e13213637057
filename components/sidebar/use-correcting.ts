import type { Correction } from '@/lib/domain/assessment';
import { useSidebar } from './sidebar-context';

/** One click says that a judgement is wrong; the foot of the sidebar then offers to undo it. */
export function useCorrecting(): (messageKey: string, correction: Correction, said: string) => void {
  const { actions, attempt } = useSidebar();
  return (messageKey, correction, said) =>
    void attempt(() => actions.correct(messageKey, correction), {
      failed: 'Could not save the correction.',
      done: said,
      undo: () => actions.undoCorrection(messageKey, correction),
    });
}
