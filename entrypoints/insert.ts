import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertReply } from '@/lib/inbox/composer/insert-reply';

/** What writes into composers; run beside the content script when the agent first inserts, for its size. */
export default defineUnlistedScript(() => {
  globalThis.deskmateInsertReply = insertReply;
});
