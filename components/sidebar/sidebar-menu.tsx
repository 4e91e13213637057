import Ellipsis from 'lucide-react/icons/ellipsis';
import { lazy, useState } from 'react';
import type { AssessedMessage } from '@/lib/domain/assist';
import { IconButton } from '../ui/icon-button';
import { LazyPopup } from '../ui/lazy-popup';
import { useShortcuts } from './use-shortcuts';

const load = () => import('./sidebar-menu-items');
const SidebarMenuItems = lazy(async () => ({ default: (await load()).SidebarMenuItems }));

type SidebarMenuProps = { latest: AssessedMessage | null; onShowKeys: () => void };

/** The button in the header; what it opens is loaded with the first press. */
export function SidebarMenu({ latest, onShowKeys }: SidebarMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts({ menu: () => setIsOpen(true) });
  return (
    <LazyPopup
      kind="menu"
      open={isOpen}
      onOpenChange={setIsOpen}
      prefetch={load}
      trigger={
        <IconButton name="Menu">
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      }
    >
      {(popup) => <SidebarMenuItems latest={latest} onShowKeys={onShowKeys} {...popup} />}
    </LazyPopup>
  );
}
