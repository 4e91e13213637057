import Frown from 'lucide-react/icons/frown';
import Meh from 'lucide-react/icons/meh';
import Smile from 'lucide-react/icons/smile';
import type { AssessedMessage } from '@/lib/domain/assist';
import type { Sentiment } from '@/lib/domain/signal';
import { SignalChip } from './signal-chip';
import type { SignalReading } from './signal-chip';
import { sentimentNames } from './signal-names';

const labels: readonly Sentiment[] = ['negative', 'neutral', 'positive'];
const icons = { negative: Frown, neutral: Meh, positive: Smile };
const inks = { negative: 'text-danger', neutral: 'text-muted', positive: 'text-success' };

/** The tone of this message, never the feelings of this person. */
function readTone({ assessment, corrections }: AssessedMessage): SignalReading {
  const { label, confidence, evidence } = assessment.sentiment;
  const Icon = icons[label ?? 'neutral'];
  return {
    icon: <Icon size={14} aria-hidden className={inks[label ?? 'neutral']} />,
    name: label && sentimentNames[label],
    confidence,
    evidence,
    choices: labels.map((each) => ({
      name: sentimentNames[each],
      isCurrent: each === label,
      correction: { signal: 'sentiment', label: each },
    })),
    corrected: corrections.findLast((correction) => correction.signal === 'sentiment'),
  };
}

export function SentimentChip({ message }: { message: AssessedMessage }) {
  return <SignalChip message={message} subject="Tone" shortcut="why-sentiment" read={readTone} />;
}
