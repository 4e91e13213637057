import { clsx } from 'clsx';
import Bot from 'lucide-react/icons/bot';
import BookOpen from 'lucide-react/icons/book-open';
import DoorOpen from 'lucide-react/icons/door-open';
import Handshake from 'lucide-react/icons/handshake';
import Inbox from 'lucide-react/icons/inbox';
import MessageSquareText from 'lucide-react/icons/message-square-text';
import Package from 'lucide-react/icons/package';
import PenLine from 'lucide-react/icons/pen-line';
import Users from 'lucide-react/icons/users';
import ShieldCheck from 'lucide-react/icons/shield-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import { useDashboard } from './dashboard-context';
import type { DashboardSection } from './view';

const places: readonly { section: DashboardSection; label: string; Icon: typeof Inbox }[] = [
  { section: 'welcome', label: 'Welcome', Icon: DoorOpen },
  { section: 'inboxes', label: 'Inboxes', Icon: Inbox },
  { section: 'knowledge', label: 'Knowledge', Icon: BookOpen },
  { section: 'replies', label: 'Replies', Icon: MessageSquareText },
  { section: 'promises', label: 'Promises', Icon: Handshake },
  { section: 'customers', label: 'Customers', Icon: Users },
  { section: 'writing', label: 'Writing', Icon: PenLine },
  { section: 'escalation', label: 'Escalation', Icon: TriangleAlert },
  { section: 'packs', label: 'Packs', Icon: Package },
  { section: 'models', label: 'Language models', Icon: Bot },
  { section: 'privacy', label: 'Data & privacy', Icon: ShieldCheck },
];

/** Left from 900 px; above the page, in one row, on narrower screens. */
export function DashboardNavigation({ section }: { section: DashboardSection }) {
  const { goTo } = useDashboard();
  return (
    <nav
      aria-label="Dashboard"
      className="flex shrink-0 flex-wrap items-center gap-1 border-b border-line p-2 min-[900px]:w-52 min-[900px]:flex-col min-[900px]:flex-nowrap min-[900px]:items-stretch min-[900px]:border-r min-[900px]:border-b-0 min-[900px]:p-3"
    >
      <p className="hidden px-3 py-2 text-title font-strong min-[900px]:block">Deskmate</p>
      {places.map(({ section: place, label, Icon }) => (
        <button
          key={place}
          type="button"
          aria-current={place === section ? 'page' : undefined}
          onClick={() => goTo(place)}
          className={clsx(
            'flex min-h-9 items-center gap-2 rounded-control px-2 text-start min-[600px]:px-3 transition-colors',
            place === section ? 'bg-accent-soft font-strong text-accent' : 'text-muted hover:bg-hover hover:text-text',
          )}
        >
          <Icon size={16} aria-hidden className="max-[599px]:hidden" />
          {label}
        </button>
      ))}
    </nav>
  );
}
