import type { WriteAsk } from '@/lib/domain/written';
import { useSidebar } from '../sidebar-context';

/** Asks for something to be written; what comes of it comes with the view. */
export function useWrite(): (ask: WriteAsk) => void {
  const { actions, attempt } = useSidebar();
  return (ask) =>
    void attempt(
      async () => {
        await actions.write(ask);
      },
      { failed: 'Nothing was written.' },
    );
}
