import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import { mendDraft } from '@/lib/inbox/composer/mend-draft';

/** What writes into composers; run beside the content script when the agent first inserts, for its size. */
export default defineUnlistedScript(() => {
  globalThis.deskmateInsertReply = insertReply;
  globalThis.deskmateMendDraft = mendDraft;
});
