import type { Written } from '@/lib/domain/written';
import type { SidebarApi } from '../../told-contract';
import type { AskContext } from './ask-context';
import type { ReadDraft } from './written-result';

/** The latest, over all conversations. In memory only: what is wanted is in the page, or in a note. */
const MOST = 60;
/** Milliseconds between two pieces that are told: eyes read no faster, and each is a whole text. */
const PIECE_MS = 80;

/** One thing that is being written, or was. */
export interface Kept {
  written: Written;
  stop: AbortController;
  /** Who asked; what nobody waits for any more is stopped. */
  by: SidebarApi;
  context: AskContext;
  /** The next piece is told when it rings. */
  timer: ReturnType<typeof setTimeout> | null;
  /** How a draft is held against its sources; null before the first piece, and for everything else. */
  read: ReadDraft | null;
  /** Erased with all else: nothing of it is kept or told any more, whatever still comes. */
  isForgotten: boolean;
}

export const isUnderWay = ({ state }: Written): boolean =>
  state === 'waiting' || state === 'loading' || state === 'writing';

/** What models wrote and write, each change of it told: at once, or with the next piece that is due. */
export function keepWritten(tell: (written: Written) => void) {
  const kept = new Map<string, Kept>();

  const silence = (one: Kept) => {
    if (one.timer !== null) clearTimeout(one.timer);
    one.timer = null;
  };
  const change = (one: Kept, to: Partial<Written>) => {
    if (one.isForgotten) return;
    one.written = { ...one.written, ...to };
    silence(one);
    tell(one.written);
  };
  /** The oldest that are over give way; what somebody still waits for is never dropped. */
  const makeRoom = () => {
    for (const [id, { written }] of kept) {
      if (kept.size <= MOST) return;
      if (!isUnderWay(written)) kept.delete(id);
    }
  };

  return {
    add(one: Kept): void {
      kept.set(one.written.id, one);
      makeRoom();
      tell(one.written);
    },
    find: (id: string): Kept | null => kept.get(id) ?? null,
    all: (): Kept[] => [...kept.values()],
    change,
    /** As `change`, and told with the next piece. */
    changeSoon(one: Kept, to: Partial<Written>): void {
      if (one.isForgotten) return;
      one.written = { ...one.written, ...to };
      one.timer ??= setTimeout(() => change(one, one.read?.() ?? {}), PIECE_MS);
    },
    forget(): void {
      for (const one of kept.values()) {
        one.isForgotten = true;
        silence(one);
        one.stop.abort();
      }
      kept.clear();
    },
  };
}
