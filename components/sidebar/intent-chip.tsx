import Tag from 'lucide-react/icons/tag';
import type { AssessedMessage } from '@/lib/domain/assist';
import type { Intent } from '@/lib/domain/signal';
import { SignalChip } from './signal-chip';
import type { Choice, SignalReading } from './signal-chip';
import { intentNames } from './signal-names';
import { tellingSpans } from './telling-spans';

// Object.keys loses the type; the record is complete by its own type.
const labels = Object.keys(intentNames) as Intent[];

/** The likely few stand first; with thirty labels, all at once would be a wall. When it abstains, the three likeliest. */
const FIRST_CHOICES = 4;
const CHOICES_WHEN_UNSURE = 3;

function readTopic({ text, assessment, corrections }: AssessedMessage): SignalReading {
  const { label, confidence, evidence, all } = assessment.intent;
  const likely = [...new Set([...(label ? [label] : []), ...all.map((each) => each.label)])].slice(
    0,
    label === null ? CHOICES_WHEN_UNSURE : FIRST_CHOICES,
  );
  const choiceOf = (each: Intent): Choice => ({
    name: intentNames[each],
    isCurrent: each === label,
    correction: { signal: 'intent', label: each },
  });
  const others = labels.filter((each) => !likely.includes(each)).map(choiceOf);
  const cannotTell: Choice = {
    name: 'Cannot tell',
    isCurrent: label === null,
    correction: { signal: 'intent', label: null },
  };
  return {
    icon: <Tag size={14} aria-hidden className="text-muted" />,
    name: label && intentNames[label],
    unsure: 'Not sure what this is about',
    confidence,
    spans: tellingSpans(text, evidence),
    isTaught: assessment.taught.includes('intent'),
    choices: likely.map(choiceOf),
    more: { summary: likely.length > 0 ? 'All others' : 'All topics', choices: [...others, cannotTell] },
    corrected: corrections.findLast((correction) => correction.signal === 'intent'),
  };
}

type IntentChipProps = {
  message: AssessedMessage;
  /** Whether the key for topics opens this one; a team's own topic goes before. */
  isFirst: boolean;
};

export function IntentChip({ message, isFirst }: IntentChipProps) {
  const shortcut = isFirst ? { shortcut: 'why-intent' as const } : {};
  return <SignalChip message={message} subject="Topic" {...shortcut} read={readTopic} />;
}
