import type { Source, UseOfReply } from './actions';
import type { Unsourced } from '@/lib/domain/drafted';
import { useSidebar } from './sidebar-context';

export type Usable = {
  text: string;
  source: Source;
  id: string;
  title: string;
  use?: UseOfReply;
  unsourced?: readonly Unsourced[];
};

/** What was changed since it was filled in has its places elsewhere. */
const usageOf = ({ use, text }: Usable, inserted = text): [] | [UseOfReply] =>
  use === undefined ? [] : [inserted === text ? use : { ...use, cursor: null }];

/** Insert and copy, with their words for when they fail. Inserting says so by itself, through the view. */
export function useUsing(): { insert: (item: Usable) => void; copy: (item: Usable) => void } {
  const { actions, attempt, askFirst } = useSidebar();
  const copyNow = (item: Usable, text = item.text) =>
    void attempt(() => actions.copy(text, item.source, item.id, ...usageOf(item, text)), {
      failed: 'Could not copy.',
      done: `Copied “${item.title}”`,
    });
  // What a model wrote and no source has is asked about wherever it goes.
  const copy = (item: Usable) =>
    item.unsourced?.length
      ? askFirst(item.text, (text) => copyNow(item, text), { unsourced: item.unsourced, isCopy: true })
      : copyNow(item);
  const insert = (item: Usable) =>
    askFirst(
      item.text,
      (text) =>
        attempt(() => actions.insertReply(text, item.source, item.id, item.title, ...usageOf(item, text)), {
          failed: 'Could not insert. The text is still here to copy.',
        }),
      item.unsourced && { unsourced: item.unsourced },
    );
  return { insert, copy };
}
