import type { AssessedMessage } from '@/lib/domain/assist';
import type { PopupProps } from '../ui/lazy-popup';
import { MenuChoice, MenuItem, MenuLine, MenuPopup, MenuSwitch } from '../ui/menu';
import { useSidebar } from './sidebar-context';
import type { Theme } from './view';

const themes: readonly { value: Theme; label: string }[] = [
  { value: 'system', label: 'Match the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
];

type SidebarMenuItemsProps = PopupProps & { latest: AssessedMessage | null; onShowKeys: () => void };

/** What is needed once a day, not once a message. */
export function SidebarMenuItems({ latest, onShowKeys, ...popup }: SidebarMenuItemsProps) {
  const { actions, settings, attempt, handOver } = useSidebar();
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

  const setTrigger = (isOn: boolean) =>
    void attempt(() => actions.setTriggerHere(isOn), {
      failed: 'This could not be saved.',
      done: isOn ? 'Replies can be called by typing on this site' : 'Typing calls no replies on this site',
      undo: () => actions.setTriggerHere(!isOn),
    });

  const setCoach = (isOn: boolean) =>
    void attempt(() => actions.setCoach(isOn), {
      failed: 'This could not be saved.',
      done: isOn ? 'The coach looks at your drafts' : 'The coach is off',
      undo: () => actions.setCoach(!isOn),
    });

  return (
    <MenuPopup label="Menu" {...popup}>
      <MenuItem onSelect={() => actions.openDashboard()}>Open the dashboard</MenuItem>
      <MenuItem onSelect={() => actions.openDashboard('models')}>Language models</MenuItem>
      <MenuItem onSelect={actions.openPractice}>Open the practice inbox</MenuItem>
      {actions.openSidePanel && <MenuItem onSelect={actions.openSidePanel}>Move to the side panel</MenuItem>}
      {latest !== null && <MenuItem onSelect={handOver}>Hand over to a colleague</MenuItem>}
      {canFlag && <MenuItem onSelect={flagDistress}>This person is in distress</MenuItem>}
      <MenuLine />
      <MenuChoice label="Theme" value={settings.theme} options={themes} onChange={actions.setTheme} />
      <MenuLine />
      <MenuSwitch checked={settings.singleKeys} onChange={actions.setSingleKeys}>
        Single-key shortcuts
      </MenuSwitch>
      <MenuSwitch checked={settings.coach !== false} onChange={setCoach}>
        Coach while you write
      </MenuSwitch>
      {settings.trigger && (
        <MenuSwitch checked={settings.trigger.isOn} onChange={setTrigger}>
          Replies by typing <span dir="ltr">{settings.trigger.text}</span> here
        </MenuSwitch>
      )}
      <MenuItem onSelect={onShowKeys}>Show all keys</MenuItem>
    </MenuPopup>
  );
}
