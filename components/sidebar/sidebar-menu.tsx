import Ellipsis from 'lucide-react/icons/ellipsis';
import { useState } from 'react';
import type { AssessedMessage } from '@/lib/domain/assist';
import { IconButton } from '../ui/icon-button';
import { Menu, MenuChoice, MenuItem, MenuLine, MenuSwitch } from '../ui/menu';
import { useSidebar } from './sidebar-context';
import { useShortcuts } from './use-shortcuts';
import type { Theme } from './view';

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'Like the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

type SidebarMenuProps = { latest: AssessedMessage | null; onShowKeys: () => void };

/** What is needed once a day, not once a message. */
export function SidebarMenu({ latest, onShowKeys }: SidebarMenuProps) {
  const { actions, settings, attempt } = useSidebar();
  const [isOpen, setIsOpen] = useState(false);
  useShortcuts({ menu: () => setIsOpen(true) });
  const canFlag = latest !== null && !latest.assessment.distress.flag;

  const flagDistress = () => {
    if (!latest) return;
    const correction = { signal: 'distress', label: true } as const;
    void attempt(() => actions.correct(latest.key, correction), {
      failed: 'Could not show the distress steps.',
      done: 'Marked as a person in distress',
      undo: () => actions.undoCorrection(latest.key, correction),
    });
  };

  return (
    <Menu
      open={isOpen}
      onOpenChange={setIsOpen}
      trigger={
        <IconButton name="Menu">
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onSelect={() => actions.openDashboard()}>Open the dashboard</MenuItem>
      <MenuItem onSelect={actions.openPractice}>Open the practice inbox</MenuItem>
      {canFlag && <MenuItem onSelect={flagDistress}>This person is in distress</MenuItem>}
      <MenuLine />
      <MenuChoice label="Colours" value={settings.theme} options={themes} onChange={actions.setTheme} />
      <MenuLine />
      <MenuSwitch checked={settings.pinned} onChange={actions.togglePin}>
        Keep open on this site
      </MenuSwitch>
      <MenuSwitch checked={settings.singleKeys} onChange={actions.setSingleKeys}>
        Single-key shortcuts
      </MenuSwitch>
      <MenuItem onSelect={onShowKeys}>Show all keys</MenuItem>
    </Menu>
  );
}
