import Ellipsis from 'lucide-react/icons/ellipsis';
import { lazy, useState } from 'react';
import { IconButton } from '../ui/icon-button';
import { LazyPopup } from '../ui/lazy-popup';

const load = () => import('./passage-menu-items');
const PassageMenuItems = lazy(async () => ({ default: (await load()).PassageMenuItems }));

type Task = (() => void) | undefined;
export type PassageTasks = { both?: Task; copy?: Task; open?: Task; dismiss?: Task };

type PassageMenuProps = {
  title: string;
  tasks: PassageTasks;
  /** Whose it is. */
  origin: string | null;
};

/** What else can be done with a passage; the two ways that are used most have buttons of their own. */
export function PassageMenu({ title, tasks, origin }: PassageMenuProps) {
  const [isOpen, setIsOpen] = useState(false);
  if (!tasks.both && !tasks.copy && !tasks.open && !tasks.dismiss) return null;
  return (
    <LazyPopup
      kind="menu"
      open={isOpen}
      onOpenChange={setIsOpen}
      prefetch={load}
      trigger={
        <IconButton name={`More: ${title}`} data-cell="more">
          <Ellipsis size={16} aria-hidden />
        </IconButton>
      }
    >
      {(popup) => <PassageMenuItems title={title} tasks={tasks} origin={origin} {...popup} />}
    </LazyPopup>
  );
}
