import { isUnderWay, type WritingView } from '@/components/sidebar/writing/use-writing';
import type { ModelFault } from '@/lib/domain/language-model';

const lost: ModelFault = {
  kind: 'not-loaded',
  message: 'Deskmate was restarted while this was being written. What was written so far is kept. Try again.',
  detail: 'The connection to the desk was lost.',
};

/** A view after the desk was lost: what it was writing is not written any more. Should it live on, it tells so again. */
export function loseWritten(view: WritingView): WritingView {
  return {
    ...view,
    written: view.written.map((one) => (isUnderWay(one) ? { ...one, state: 'failed', fault: lost } : one)),
    opinion: view.opinion?.state === 'asking' ? null : view.opinion,
  };
}
