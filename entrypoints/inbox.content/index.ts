import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInbox } from './start-inbox';

const started = globalThis as { deskmateStarted?: true };

/**
 * In the host page. Registered at run time for the sites that the person switched on, and run at once in their open tabs;
 * where both happen, the second does nothing. An updated extension runs in a world of its own, so it starts again.
 */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  async main() {
    if (started.deskmateStarted) return;
    started.deskmateStarted = true;
    await startInbox(() => delete started.deskmateStarted);
  },
});
