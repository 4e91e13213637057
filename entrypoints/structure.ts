import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/** What reads pages by their structure; run beside the content script on sites that no adapter knows, for its size. */
export default defineUnlistedScript(() => {
  globalThis.deskmateStructure = createGenericSource;
});
