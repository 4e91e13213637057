import CalendarClock from 'lucide-react/icons/calendar-clock';
import { useLocalFormats } from '../ui/use-local-formats';

/** When an article should be read again; past that day it says so with more than a colour. */
export function ReviewMark({ reviewBy, isOverdue }: { reviewBy: string | null; isOverdue: boolean }) {
  const { dateOnly } = useLocalFormats();
  if (reviewBy === null) return <span className="text-muted">Not set</span>;
  const day = dateOnly(reviewBy);
  if (!isOverdue) return <span className="text-muted">{day}</span>;
  return (
    <span
      className="inline-flex items-center gap-1 align-middle text-caution"
      title={`Should have been read again by ${day}`}
    >
      <CalendarClock size={14} aria-hidden />
      Past review
    </span>
  );
}
