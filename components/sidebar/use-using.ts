import type { Source, UseOfReply } from './actions';
import { useSidebar } from './sidebar-context';

export type Usable = { text: string; source: Source; id: string; title: string; use?: UseOfReply };

const useOf = ({ use }: Usable): [] | [UseOfReply] => (use === undefined ? [] : [use]);

/** Insert and copy, with their words for when they fail. Inserting says so by itself, through the view. */
export function useUsing(): { insert: (item: Usable) => void; copy: (item: Usable) => void } {
  const { actions, attempt } = useSidebar();
  const copy = (item: Usable) =>
    void attempt(() => actions.copy(item.text, item.source, item.id, ...useOf(item)), {
      failed: 'Could not copy.',
      done: `Copied “${item.title}”`,
    });
  const insert = (item: Usable) =>
    void attempt(() => actions.insertReply(item.text, item.source, item.id, item.title, ...useOf(item)), {
      failed: 'Could not insert. The text is still here to copy.',
    });
  return { insert, copy };
}
