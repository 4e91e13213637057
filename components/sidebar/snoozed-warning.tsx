import { Button } from '../ui/button';
import { useSidebar } from './sidebar-context';

type SnoozedWarningProps = { label: string; until: number | null; conversation: string };

/** A warning that was put aside: one line, so that it is never forgotten, and the way back. */
export function SnoozedWarning({ label, until, conversation }: SnoozedWarningProps) {
  const { actions, attempt, settings } = useSidebar();
  const time = until === null ? null : new Intl.DateTimeFormat(settings.locale, { timeStyle: 'short' }).format(until);
  return (
    <section
      data-slot="warning"
      aria-label="Warning, put aside"
      className="flex items-center gap-2 border-b border-line px-4 py-1 text-small text-muted"
    >
      <p className="min-w-0 flex-1">
        <span className="font-strong">{label}</span>: put aside until {time ?? 'the next message'}
      </p>
      <Button
        look="quiet"
        onClick={() =>
          void attempt(() => actions.snoozeWarning(conversation, null), { failed: 'Could not bring the warning back.' })
        }
      >
        Show again
      </Button>
    </section>
  );
}
