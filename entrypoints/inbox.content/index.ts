import { defineContentScript } from 'wxt/utils/define-content-script';
import { startInbox } from './start-inbox';

/** In the host page. Registered at run time for the sites that the person switched on. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main: ({ signal }) => startInbox(signal),
});
