import ChevronDown from 'lucide-react/icons/chevron-down';
import ChevronUp from 'lucide-react/icons/chevron-up';
import ChevronsUp from 'lucide-react/icons/chevrons-up';
import Minus from 'lucide-react/icons/minus';
import type { AssessedMessage } from '@/lib/domain/assist';
import type { Urgency } from '@/lib/domain/signal';
import { SignalChip } from './signal-chip';
import type { SignalReading } from './signal-chip';
import { urgencyNames } from './signal-names';
import { tellingSpans } from './telling-spans';

const labels: readonly Urgency[] = ['low', 'normal', 'high', 'critical'];
const icons = { low: ChevronDown, normal: Minus, high: ChevronUp, critical: ChevronsUp };
const inks = { low: 'text-muted', normal: 'text-muted', high: 'text-caution', critical: 'text-danger' };

function readUrgency({ text, assessment, corrections }: AssessedMessage): SignalReading {
  const { label, confidence, evidence, reasons } = assessment.urgency;
  const Icon = icons[label ?? 'normal'];
  return {
    icon: <Icon size={14} aria-hidden className={inks[label ?? 'normal']} />,
    name: label && urgencyNames[label],
    ...(label && { chip: `${urgencyNames[label]} urgency` }),
    confidence,
    unsure: 'Urgency not sure',
    spans: tellingSpans(text, evidence),
    isTaught: assessment.taught.includes('urgency'),
    reasons,
    choices: labels.map((each) => ({
      name: urgencyNames[each],
      isCurrent: each === label,
      correction: { signal: 'urgency', label: each },
    })),
    corrected: corrections.findLast((correction) => correction.signal === 'urgency'),
  };
}

export function UrgencyChip({ message }: { message: AssessedMessage }) {
  return <SignalChip message={message} subject="Urgency" shortcut="why-urgency" read={readUrgency} />;
}
