import { clsx } from 'clsx';
import CalendarClock from 'lucide-react/icons/calendar-clock';
import Clock from 'lucide-react/icons/clock';
import OctagonAlert from 'lucide-react/icons/octagon-alert';
import type { PromiseTime } from '@/lib/domain/promise-view';
import type { DueWords } from './describe-due';

const looks: Record<PromiseTime, { Icon: typeof Clock; ink: string }> = {
  overdue: { Icon: OctagonAlert, ink: 'text-danger' },
  today: { Icon: Clock, ink: 'text-caution' },
  later: { Icon: CalendarClock, ink: 'text-muted' },
  undated: { Icon: CalendarClock, ink: 'text-muted' },
};

/** By when, with an icon and in words; colour only for what presses. */
export function DueLine({ due: { time, text } }: { due: DueWords }) {
  const { Icon, ink } = looks[time];
  return (
    <span className={clsx('inline-flex items-center gap-1.5 text-small', ink, time === 'overdue' && 'font-strong')}>
      <Icon size={14} aria-hidden className="shrink-0" />
      {text}
    </span>
  );
}
