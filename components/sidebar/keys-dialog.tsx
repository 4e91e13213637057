import { Dialog } from '../ui/dialog';
import { Kbd } from '../ui/kbd';
import { showKeys } from './shortcuts';
import type { ShortcutGroup } from './shortcuts';
import { useSidebar } from './sidebar-context';

const groups: readonly { name: ShortcutGroup; hint?: string }[] = [
  { name: 'Anywhere', hint: 'Also while you type in the page.' },
  { name: 'In the sidebar' },
  { name: 'Go to' },
  { name: 'In a list', hint: 'Arrow keys move between rows and buttons.' },
];

type KeysDialogProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** Every shortcut, as it is bound now. */
export function KeysDialog({ open, onOpenChange }: KeysDialogProps) {
  const { shortcuts, settings } = useSidebar();
  return (
    <Dialog title="Keys" open={open} onOpenChange={onOpenChange}>
      <div className="flex flex-col gap-4">
        {groups.map(({ name, hint }) => (
          <section key={name}>
            <h3 className="mb-1 text-label text-muted">{name}</h3>
            <dl>
              {shortcuts
                .filter((shortcut) => shortcut.group === name)
                .map((shortcut) => (
                  <div key={shortcut.id} className="flex min-h-7 items-center justify-between gap-4">
                    <dt>{shortcut.label}</dt>
                    <dd>
                      <Kbd keys={showKeys(shortcut.keys, settings.platform)} />
                    </dd>
                  </div>
                ))}
            </dl>
            {hint && <p className="text-small text-muted">{hint}</p>}
          </section>
        ))}
        {!settings.singleKeys && (
          <p className="text-small text-muted">Single-key shortcuts are off. The menu turns them on.</p>
        )}
      </div>
    </Dialog>
  );
}
