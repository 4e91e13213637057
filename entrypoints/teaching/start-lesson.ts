import { OWN_ROOT } from '@/lib/inbox/page/own-nodes';
import type { Keeping } from '@/lib/inbox/teach/lesson';
import { readTheme } from '@/lib/platform/settings';
import { addStyles } from '../inbox.content/add-styles';
import type { TeachingContext } from '../inbox.content/start-teaching';
import { showLesson } from './show-lesson';
import styles from './teaching.css?inline';

const NOT_CONNECTED = 'Deskmate is not connected right now, so nothing was saved. Wait a moment and press Save again.';

const running = globalThis as { deskmateLesson?: AbortController };

/**
 * Shows the lesson in a closed shadow root of its own, until it is ended or the content script is. An earlier one that
 * is still there, or still on its way, gives way.
 */
export async function startLesson(): Promise<void> {
  const context = globalThis.deskmateTeaching;
  if (!context) return;
  running.deskmateLesson?.abort();
  const life = new AbortController();
  running.deskmateLesson = life;
  const theme = await readTheme();
  if (life.signal.aborted || context.signal.aborted) return;
  context.signal.addEventListener('abort', () => life.abort(), { signal: life.signal });
  const host = document.createElement(OWN_ROOT);
  const root = host.attachShadow({ mode: 'closed' });
  addStyles(root, styles);
  if (theme !== 'system') host.dataset['theme'] = theme;
  document.documentElement.append(host);
  showLesson({
    root,
    ...seenBy(context),
    keeping: keepWith(context),
    today: new Date().toISOString().slice(0, 10),
    signal: life.signal,
    onEnd() {
      life.abort();
      host.remove();
    },
  });
}

/** What the page's reader makes of it now: it may be wrong, but it says what not to cover. */
function seenBy({ watch }: TeachingContext): { list: Element | null; composer: Element | null } {
  try {
    const { reading } = watch.read();
    return { list: reading.kind === 'conversation' ? reading.list : null, composer: watch.composer()?.element ?? null };
  } catch {
    return { list: null, composer: null };
  }
}

/** Keeps an adapter with the desk; taking it back brings back what was taught before. */
function keepWith({ desk }: TeachingContext): Keeping {
  let saved: string | null = null;
  const say = async (work: () => Promise<string | null>) => {
    try {
      return await work();
    } catch {
      return NOT_CONNECTED;
    }
  };
  return {
    save: (adapter) =>
      say(async () => {
        const connected = desk();
        if (!connected) return NOT_CONNECTED;
        const outcome = await connected.saveAdapter(adapter);
        if (!outcome.ok) return outcome.reason;
        saved = adapter.id;
        return null;
      }),
    undo: () =>
      say(async () => {
        const connected = desk();
        if (!connected || !saved)
          return 'Deskmate is not connected right now. Remove it in the dashboard, under Inboxes.';
        const outcome = await connected.undoSaveAdapter(saved);
        return outcome.ok ? null : outcome.reason;
      }),
  };
}
