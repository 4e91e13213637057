import MegaphoneOff from 'lucide-react/icons/megaphone-off';
import type { AssessedMessage } from '@/lib/domain/assist';
import { toxicityKinds } from '@/lib/domain/signal';
import { SignalChip } from './signal-chip';
import type { SignalReading } from './signal-chip';
import { toxicityNames } from './signal-names';
import { tellingSpans } from './telling-spans';

const NONE = 'None of these';
const ADVICE = 'Advice only: words can be quoted, or meant in jest. Nothing is done about it.';

function readLanguage({ text, assessment, corrections }: AssessedMessage): SignalReading {
  const { label, confidence, evidence } = assessment.toxicity;
  return {
    icon: <MegaphoneOff size={14} aria-hidden className={label ? 'text-caution' : 'text-muted'} />,
    name: label ? toxicityNames[label] : NONE,
    unsure: NONE,
    confidence,
    spans: tellingSpans(text, evidence),
    reasons: [ADVICE],
    isTaught: assessment.taught.includes('toxicity'),
    choices: [
      ...toxicityKinds.map((each) => ({
        name: toxicityNames[each],
        isCurrent: each === label,
        correction: { signal: 'toxicity' as const, label: each },
      })),
      { name: NONE, isCurrent: label === null, correction: { signal: 'toxicity', label: null } },
    ],
    corrected: corrections.findLast(({ signal }) => signal === 'toxicity'),
  };
}

/** Rough words in this message: there only when they were found, or when the agent said what they are. */
export function ToxicityChip({ message }: { message: AssessedMessage }) {
  const isWorthAWord =
    message.assessment.toxicity.label !== null || message.corrections.some(({ signal }) => signal === 'toxicity');
  return isWorthAWord && <SignalChip message={message} subject="Rough words" read={readLanguage} />;
}
