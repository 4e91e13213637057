import CircleHelp from 'lucide-react/icons/circle-question-mark';
import type { AssessedMessage } from '@/lib/domain/assist';
import { SignalChip } from './signal-chip';
import type { SignalReading } from './signal-chip';

function readAsked({ assessment, corrections }: AssessedMessage): SignalReading {
  const { isQuestion, asked, confidence } = assessment.question;
  return {
    icon: <CircleHelp size={14} aria-hidden className="text-muted" />,
    name: isQuestion ? 'Asks something' : 'Asks nothing',
    ...(isQuestion && { chip: 'Question' }),
    unsure: 'Asks nothing',
    confidence,
    spans: asked ? [asked] : [],
    isTaught: false,
    choices: [true, false].map((label) => ({
      name: label ? 'Asks something' : 'Asks nothing',
      isCurrent: label === isQuestion,
      correction: { signal: 'question', label },
    })),
    corrected: corrections.findLast(({ signal }) => signal === 'question'),
  };
}

/** That this message asks something, with the words that ask; there only when it does, or when the agent said so. */
export function QuestionChip({ message }: { message: AssessedMessage }) {
  const isWorthAWord =
    message.assessment.question.isQuestion || message.corrections.some(({ signal }) => signal === 'question');
  return isWorthAWord && <SignalChip message={message} subject="Question" read={readAsked} />;
}
