import AlarmClock from 'lucide-react/icons/alarm-clock';
import { lazy, useState } from 'react';
import { IconButton } from '../ui/icon-button';
import { LazyPopup } from '../ui/lazy-popup';

const load = () => import('./snooze-menu-items');
const SnoozeMenuItems = lazy(async () => ({ default: (await load()).SnoozeMenuItems }));

/** Puts a warning aside for a while; what it opens is loaded with the first press. */
export function SnoozeMenu({ conversation, label }: { conversation: string; label: string }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <LazyPopup
      kind="menu"
      open={isOpen}
      onOpenChange={setIsOpen}
      prefetch={load}
      trigger={
        <IconButton name={`Remind me later: ${label}`} className="-my-1">
          <AlarmClock size={16} aria-hidden />
        </IconButton>
      }
    >
      {(popup) => <SnoozeMenuItems conversation={conversation} {...popup} />}
    </LazyPopup>
  );
}
