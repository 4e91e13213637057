import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import { mendDraft } from '@/lib/inbox/composer/mend-draft';
import { replaceTyped } from '@/lib/inbox/composer/replace-typed';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';
import { startInbox } from './inbox.content/start-inbox';
import { createPicker } from './picking/create-picker';

/**
 * Content scripts do not run in an extension's own pages, so the practice inbox that ships with it starts the same code
 * by a script of its own (see `shipPractice` in wxt.config.ts).
 */
export default defineUnlistedScript(() => {
  // Nor do scripts that are loaded on demand.
  globalThis.deskmateInsertReply = insertReply;
  globalThis.deskmateMendDraft = mendDraft;
  globalThis.deskmateStructure = createGenericSource;
  globalThis.deskmatePicking = { createPicker, replaceTyped };
  void startInbox();
});
