import type { Source, UseOfReply } from './actions';
import { useSidebar } from './sidebar-context';

export type Usable = { text: string; source: Source; id: string; title: string; use?: UseOfReply };

/** What was changed since it was filled in has its places elsewhere. */
const usageOf = ({ use, text }: Usable, inserted = text): [] | [UseOfReply] =>
  use === undefined ? [] : [inserted === text ? use : { ...use, cursor: null }];

/** Insert and copy, with their words for when they fail. Inserting says so by itself, through the view. */
export function useUsing(): { insert: (item: Usable) => void; copy: (item: Usable) => void } {
  const { actions, attempt, askFirst } = useSidebar();
  const copy = (item: Usable) =>
    void attempt(() => actions.copy(item.text, item.source, item.id, ...usageOf(item)), {
      failed: 'Could not copy.',
      done: `Copied “${item.title}”`,
    });
  const insert = (item: Usable) =>
    askFirst(item.text, (text) =>
      attempt(() => actions.insertReply(text, item.source, item.id, item.title, ...usageOf(item, text)), {
        failed: 'Could not insert. The text is still here to copy.',
      }),
    );
  return { insert, copy };
}
