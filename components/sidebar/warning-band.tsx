import { clsx } from 'clsx';
import Info from 'lucide-react/icons/info';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { Warning, WarningReason } from '@/lib/domain/warning';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { Quote } from './quote';
import { useCorrecting } from './use-correcting';
import { useSidebar } from './sidebar-context';
import { useShortcuts } from './use-shortcuts';

const levels = {
  notice: { Icon: Info, word: 'Notice', paint: 'bg-hover', ink: 'text-muted' },
  high: { Icon: TriangleAlert, word: 'High', paint: 'bg-caution-soft', ink: 'text-caution' },
  critical: { Icon: OctagonAlert, word: 'Critical', paint: 'bg-danger-soft', ink: 'text-danger' },
};

/** Further reasons often rest on the same message: only the part around the marks is shown again. */
const SHORT_QUOTE = 120;

/** This conversation needs more than a normal reply: why, in the customer's words, and what to do now. */
export function WarningBand({ warning }: { warning: Warning }) {
  const { Icon, word, paint, ink } = levels[warning.level];
  const { handOver } = useSidebar();
  const correct = useCorrecting();
  const [first, ...others] = warning.reasons;
  const reject = (reason: WarningReason) =>
    correct(
      reason.message,
      { signal: 'warning', label: false, rule: reason.rule },
      `Marked as not right: ${reason.label}`,
    );
  useShortcuts({
    'not-right': () => {
      if (first) reject(first);
    },
  });
  if (!first) return null;
  return (
    <section
      data-slot="warning"
      aria-labelledby="warning-title"
      className={clsx('animate-fade border-b border-line px-4 py-3', paint)}
    >
      <div className="flex items-start gap-2">
        <Icon size={16} aria-hidden className={clsx('mt-0.5', ink)} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <h2 id="warning-title" className={ink}>
            {word}: {first.label}
          </h2>
          <p className="font-strong">{warning.step}</p>
          <Reason reason={first} onReject={reject} />
          {others.length > 0 && (
            <Disclosure summary={others.length === 1 ? '1 more reason' : `${others.length} more reasons`}>
              <ul className="flex flex-col gap-3 pt-1">
                {others.map((reason) => (
                  <li key={`${reason.rule} ${reason.message}`}>
                    <h3>{reason.label}</h3>
                    <Reason reason={reason} quoteLength={SHORT_QUOTE} onReject={reject} />
                  </li>
                ))}
              </ul>
            </Disclosure>
          )}
          <div>
            <Button onClick={handOver}>Hand over</Button>
          </div>
        </div>
      </div>
    </section>
  );
}

type ReasonProps = { reason: WarningReason; quoteLength?: number; onReject: (reason: WarningReason) => void };

function Reason({ reason, quoteLength, onReject }: ReasonProps) {
  return (
    <div className="flex flex-col gap-1">
      <p className="text-small">{reason.because}</p>
      {/* Without marked words, a quote shows nothing that the page does not. */}
      {reason.evidence.length > 0 && (
        <Quote text={reason.text} spans={reason.evidence} {...(quoteLength && { length: quoteLength })} />
      )}
      <Button
        look="plain"
        className="self-start"
        aria-label={`Not right: ${reason.label}`}
        onClick={() => onReject(reason)}
      >
        Not right
      </Button>
    </div>
  );
}
