import type { PopupProps } from '../ui/lazy-popup';
import { MenuItem, MenuLine, MenuNote, MenuPopup } from '../ui/menu';
import type { ItemTasks } from './item-menu';

type ItemMenuItemsProps = PopupProps & { title: string; tasks: ItemTasks; origin: string | null };

/** The menu of a passage or reply; loaded with the first press. */
export function ItemMenuItems({ title, tasks, origin, ...popup }: ItemMenuItemsProps) {
  const { both, copy, open, dismiss } = tasks;
  return (
    <MenuPopup label={title} {...popup}>
      {both && <MenuItem onSelect={both}>Insert text and link</MenuItem>}
      {copy && <MenuItem onSelect={copy}>Copy the text</MenuItem>}
      {open && <MenuItem onSelect={open}>Open the article</MenuItem>}
      {dismiss && (both || copy || open) && <MenuLine />}
      {dismiss && <MenuItem onSelect={dismiss}>Not helpful</MenuItem>}
      {origin !== null && <MenuNote>{origin}</MenuNote>}
    </MenuPopup>
  );
}
