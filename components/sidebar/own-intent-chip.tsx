import Tags from 'lucide-react/icons/tags';
import type { AssessedMessage } from '@/lib/domain/assist';
import type { Choice, SignalReading } from './signal-chip';
import { SignalChip } from './signal-chip';
import { tellingSpans } from './telling-spans';

const SUBJECT = 'Team topic';

/** The agent's word about the team's topic, if there is one. */
const correctionOf = ({ corrections }: AssessedMessage) =>
  corrections.findLast((correction) => correction.signal === 'own-intent');

/** Whether there is anything to say: a topic of the team's own, or the agent's word that it is none. */
export const hasOwnIntent = (message: AssessedMessage): boolean =>
  message.assessment.intent.own !== null || correctionOf(message) !== undefined;

function readOwnTopic(message: AssessedMessage): SignalReading {
  const { own } = message.assessment.intent;
  const choiceOf = (label: string): Choice => ({
    name: label,
    isCurrent: label === own?.label,
    correction: { signal: 'own-intent', label },
  });
  const none: Choice = {
    name: 'None of the team’s topics',
    isCurrent: own === null,
    correction: { signal: 'own-intent', label: null },
  };
  return {
    icon: <Tags size={14} aria-hidden className="text-muted" />,
    name: own && own.label,
    ...(own ? { chip: `${SUBJECT}: ${own.label}` } : {}),
    unsure: 'No team topic',
    confidence: own?.confidence ?? 0,
    spans: own ? tellingSpans(message.text, own.evidence) : [],
    reasons: own?.pack == null ? [] : [`Learned from the examples in ${own.pack}`],
    isTaught: false,
    choices: [...new Set([...(own ? [own.label] : []), ...(own?.all ?? [])])].map(choiceOf).concat(none),
    corrected: correctionOf(message),
  };
}

/** What the message is about in the team's own words; shown where packs teach topics and one of them fits. */
export function OwnIntentChip({ message }: { message: AssessedMessage }) {
  return <SignalChip message={message} subject={SUBJECT} shortcut="why-intent" read={readOwnTopic} />;
}
