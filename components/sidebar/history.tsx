import { useRef, useState } from 'react';
import type { PastConversation } from '@/lib/domain/assist';
import { Disclosure } from '../ui/disclosure';
import { safeHref } from '../ui/safe-href';
import { useLocalFormats } from '../ui/use-local-formats';
import { channelName, dayName } from './display-names';
import { useSidebar } from './sidebar-context';
import { useShortcuts } from './use-shortcuts';

/** The person's other conversations on this device, newest first. */
export function History({ history }: { history: readonly PastConversation[] }) {
  const [isOpen, setIsOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useShortcuts({
    history: () => {
      setIsOpen(true);
      box.current?.querySelector('summary')?.focus();
    },
  });
  if (history.length === 0) return <p className="text-small text-muted">No earlier conversation on this device</p>;
  return (
    <div ref={box}>
      <Disclosure
        open={isOpen}
        onToggle={setIsOpen}
        summary={history.length === 1 ? '1 earlier conversation' : `${history.length} earlier conversations`}
      >
        <ul role="list" className="mt-1 divide-y divide-line">
          {history.map((past) => (
            <PastItem key={past.key} past={past} />
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}

function PastItem({ past }: { past: PastConversation }) {
  const { settings } = useSidebar();
  const { day } = useLocalFormats();
  const href = safeHref(past.url);
  const title = past.title || channelName(past.channel);
  return (
    <li className="py-2">
      <div className="flex items-baseline justify-between gap-2">
        {href ? (
          <a
            href={href}
            target="_blank"
            rel="noopener noreferrer"
            dir="auto"
            className="min-w-0 truncate text-accent hover:underline"
          >
            {title}
          </a>
        ) : (
          <span dir="auto" className="min-w-0 truncate">
            {title}
          </span>
        )}
        <span className="shrink-0 text-small text-muted">{dayName(past.lastSeenAt, settings.locale, day)}</span>
      </div>
      <p dir="auto" className="line-clamp-2 text-small text-muted">
        {past.excerpt}
      </p>
    </li>
  );
}
