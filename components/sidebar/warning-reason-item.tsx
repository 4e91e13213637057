import type { WarningReason } from '@/lib/domain/warning';
import { Button } from '../ui/button';
import { Quote } from './quote';

type WarningReasonItemProps = {
  reason: WarningReason;
  quoteLength?: number;
  onJudge: (verdict: 'right' | 'wrong') => void;
};

const sentence = (facts: readonly string[]): string => {
  const text = facts.join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
};

/** Why one rule fired: the sentence, what was counted, the customer's words, and what the agent makes of it. */
export function WarningReasonItem({ reason, quoteLength, onJudge }: WarningReasonItemProps) {
  const { label, facts } = reason;
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small">{reason.because}</p>
      {facts && facts.length > 0 && (
        <p className="text-small text-muted" dir="auto">
          {sentence(facts)}
        </p>
      )}
      {/* Without marked words, a quote shows nothing that the page does not. */}
      {reason.evidence.length > 0 && (
        <Quote text={reason.text} spans={reason.evidence} {...(quoteLength && { length: quoteLength })} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        {reason.isConfirmed ? (
          <p className="text-small text-muted">You called this right.</p>
        ) : (
          <Button look="quiet" aria-label={`Right: ${label}`} onClick={() => onJudge('right')}>
            Right
          </Button>
        )}
        <Button look="plain" aria-label={`Not right: ${label}`} onClick={() => onJudge('wrong')}>
          Not right
        </Button>
      </div>
    </div>
  );
}
