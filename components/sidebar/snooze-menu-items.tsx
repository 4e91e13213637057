import type { Snooze } from '@/lib/domain/warning-mark';
import type { PopupProps } from '../ui/lazy-popup';
import { MenuItem, MenuNote, MenuPopup } from '../ui/menu';
import { useSidebar } from './sidebar-context';

const choices: { how: Snooze; label: string; said: string }[] = [
  { how: 'message', label: 'Until the next message', said: 'Put aside until the customer writes again.' },
  { how: 'hour', label: 'For an hour', said: 'Put aside for an hour.' },
  { how: 'today', label: 'For today', said: 'Put aside for today.' },
];

/** For how long; loaded with the first press. */
export function SnoozeMenuItems({ conversation, ...popup }: PopupProps & { conversation: string }) {
  const { actions, attempt } = useSidebar();
  const snooze = (how: Snooze, said: string) =>
    void attempt(() => actions.snoozeWarning(conversation, how), {
      failed: 'Could not put the warning aside.',
      done: said,
      undo: () => actions.snoozeWarning(conversation, null),
    });
  return (
    <MenuPopup label="Remind me later" {...popup}>
      {choices.map(({ how, label, said }) => (
        <MenuItem key={how} onSelect={() => snooze(how, said)}>
          {label}
        </MenuItem>
      ))}
      <MenuNote>In this conversation alone. Something stronger comes back at once.</MenuNote>
    </MenuPopup>
  );
}
