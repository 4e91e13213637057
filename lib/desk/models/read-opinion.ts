import type { AssessedMessage } from '@/lib/domain/assist';
import type { Opinion } from '@/lib/domain/written';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import type { SecondOpinion } from '@/lib/prompts/tasks/second-opinion';

/** What the model says of a message, beside what is shown of it. */
export function readOpinion(latest: AssessedMessage, said: SecondOpinion): Omit<Opinion, 'conversation' | 'message'> {
  return {
    state: 'done',
    sentiment: said.sentiment,
    emotion: said.emotion,
    intent: said.intent,
    urgency: said.urgency,
    asks: isPlain(said.openQuestion) ? said.openQuestion.trim() || null : null,
    differs: findDiffering(latest, said),
    note: null,
  };
}

/** Signals of which the model says otherwise than what is shown; where nothing is shown, it does not differ. */
function findDiffering({ assessment }: AssessedMessage, said: SecondOpinion): Opinion['differs'] {
  const shown = {
    sentiment: assessment.sentiment.label,
    emotion: assessment.emotion.label,
    intent: assessment.intent.label,
    urgency: assessment.urgency.label,
  };
  return (['sentiment', 'emotion', 'intent', 'urgency'] as const).filter(
    (signal) => shown[signal] !== null && shown[signal] !== said[signal],
  );
}

/** It is shown without marks: what a person could follow, a link, an address, a command, is not shown at all. */
const isPlain = (text: string): boolean =>
  findUnsourced(text, { sources: [], customer: [] }).every(({ kind }) => kind === 'number');
