import type { PopupProps } from '../ui/lazy-popup';
import { MenuItem, MenuLine, MenuNote, MenuPopup } from '../ui/menu';
import type { PassageTasks } from './passage-menu';

type PassageMenuItemsProps = PopupProps & { title: string; tasks: PassageTasks; origin: string | null };

/** The menu of a passage; loaded with the first press. */
export function PassageMenuItems({ title, tasks, origin, ...popup }: PassageMenuItemsProps) {
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
