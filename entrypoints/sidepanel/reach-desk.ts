import type { SidebarDesk } from '@/lib/desk/contract';
import type { SidebarState, SidebarStore } from './sidebar-store';

/** Milliseconds that a press waits for a desk that is being started again, which takes about one second. */
const PATIENCE_MS = 8_000;

/** A restarted desk knows of no conversation until the page has told it, and would refuse what is asked about one. */
const isInView = ({ assist }: SidebarState) => assist !== null && assist.seq >= 0 && assist.kind !== 'waiting';

/**
 * The desk for something that was just pressed: at once, or when it is back, so that no press is lost while it is started
 * again. What is about the conversation in view (`of`) waits until the desk knows that conversation, too.
 *
 * @throws Error in a sentence when the desk does not come back in time
 */
export function reachDesk(store: SidebarStore, of?: 'conversation'): Promise<SidebarDesk> {
  const ready = (state: SidebarState) => (of === undefined || isInView(state) ? state.desk : null);
  const there = ready(store.getState());
  if (there) return Promise.resolve(there);
  return new Promise((resolve, reject) => {
    const end = () => {
      leave();
      clearTimeout(timer);
    };
    const leave = store.subscribe((state) => {
      const desk = ready(state);
      if (!desk) return;
      end();
      resolve(desk);
    });
    const timer = setTimeout(() => {
      end();
      const { desk } = store.getState();
      // It is there and knows of no conversation: what it says to that is the truth.
      if (desk) resolve(desk);
      else reject(new Error('The desk is being started again; try once more in a moment.'));
    }, PATIENCE_MS);
  });
}
