import CalendarClock from 'lucide-react/icons/calendar-clock';
import EyeOff from 'lucide-react/icons/eye-off';

/** What to know of a passage before it is used. */
export function PassageMarks({ isInternal, isOverdue }: { isInternal: boolean; isOverdue: boolean }) {
  if (!isInternal && !isOverdue) return null;
  return (
    <p className="flex flex-wrap gap-x-3 text-small text-caution">
      {isInternal && (
        <span className="inline-flex items-center gap-1">
          <EyeOff size={14} aria-hidden />
          For agents: to read, not to send
        </span>
      )}
      {isOverdue && (
        <span className="inline-flex items-center gap-1">
          <CalendarClock size={14} aria-hidden />
          Past its review date
        </span>
      )}
    </p>
  );
}
