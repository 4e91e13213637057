import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { replaceTyped } from '@/lib/inbox/composer/replace-typed';
import { createPicker } from './picking/create-picker';

/** The picker of replies at the caret; run beside the content script when the agent first types a trigger, for its size. */
export default defineUnlistedScript(() => {
  globalThis.deskmatePicking = { createPicker, replaceTyped };
});
