import { clsx } from 'clsx';
import Info from 'lucide-react/icons/info';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { lazy, Suspense } from 'react';
import type { Warning } from '@/lib/domain/warning';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { useSidebar } from './sidebar-context';
import { SnoozeMenu } from './snooze-menu';
import { useJudging } from './use-judging';
import { useShortcuts } from './use-shortcuts';
import { WarningReasonItem } from './warning-reason-item';

const SnoozedWarning = lazy(async () => ({ default: (await import('./snoozed-warning')).SnoozedWarning }));

const levels = {
  notice: { Icon: Info, word: 'Notice', paint: 'bg-hover', ink: 'text-muted' },
  high: { Icon: TriangleAlert, word: 'High', paint: 'bg-caution-soft', ink: 'text-caution' },
  critical: { Icon: OctagonAlert, word: 'Critical', paint: 'bg-danger-soft', ink: 'text-danger' },
};

/** Further reasons often rest on the same message: only the part around the marks is shown again. */
const SHORT_QUOTE = 120;

type WarningBandProps = {
  warning: Warning;
  /** Key of the conversation that it is of. */
  conversation: string;
};

/** This conversation needs more than a normal reply: why, in the customer's words, and what to do now. */
export function WarningBand({ warning, conversation }: WarningBandProps) {
  const { Icon, word, paint, ink } = levels[warning.level];
  const { handOver } = useSidebar();
  const judge = useJudging(conversation);
  const [first, ...others] = warning.reasons;
  useShortcuts({
    'not-right': () => {
      if (first && !warning.snoozed) judge(first, 'wrong', warning.level);
    },
  });
  if (!first) return null;
  if (warning.snoozed)
    return (
      <Suspense fallback={null}>
        <SnoozedWarning label={first.label} until={warning.snoozed.until} conversation={conversation} />
      </Suspense>
    );
  const { route } = warning;
  return (
    <section
      data-slot="warning"
      aria-labelledby="warning-title"
      className={clsx('animate-fade border-b border-line px-4 py-3', paint)}
    >
      <div className="flex items-start gap-2">
        <Icon size={16} aria-hidden className={clsx('mt-0.5', ink)} />
        <div className="flex min-w-0 flex-1 flex-col gap-1">
          <div className="flex items-start gap-2">
            <h2 id="warning-title" className={clsx('min-w-0 flex-1', ink)}>
              {word}: {first.label}
            </h2>
            <SnoozeMenu conversation={conversation} label={first.label} />
          </div>
          <p className="font-strong">{warning.step}</p>
          {route && (
            <p className="text-small" dir="auto">
              Suggested team: <span className="font-strong">{route.label}</span>
              <span className="text-muted">, for {route.because.join(' and ')}</span>
            </p>
          )}
          <WarningReasonItem reason={first} onJudge={(verdict) => judge(first, verdict, warning.level)} />
          {others.length > 0 && (
            <Disclosure summary={others.length === 1 ? '1 more reason' : `${others.length} more reasons`}>
              <ul className="flex flex-col gap-3 pt-1">
                {others.map((reason) => (
                  <li key={`${reason.rule} ${reason.message}`}>
                    <h3>{reason.label}</h3>
                    <WarningReasonItem
                      reason={reason}
                      quoteLength={SHORT_QUOTE}
                      onJudge={(verdict) => judge(reason, verdict, null)}
                    />
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
