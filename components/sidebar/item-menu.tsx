import Ellipsis from 'lucide-react/icons/ellipsis';
import { lazy, useState } from 'react';
import { IconButton } from '../ui/icon-button';
import { LazyPopup } from '../ui/lazy-popup';

const load = () => import('./item-menu-items');
const ItemMenuItems = lazy(async () => ({ default: (await load()).ItemMenuItems }));

type Task = (() => void) | undefined;
export type ItemTasks = { both?: Task; copy?: Task; open?: Task; dismiss?: Task };

type ItemMenuProps = {
  title: string;
  tasks: ItemTasks;
  /** Whose it is. */
  origin: string | null;
};

/** What else can be done with a passage or reply; the two ways that are used most have buttons of their own. */
export function ItemMenu({ title, tasks, origin }: ItemMenuProps) {
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
      {(popup) => <ItemMenuItems title={title} tasks={tasks} origin={origin} {...popup} />}
    </LazyPopup>
  );
}
