import type { Adapter } from '../adapter-schema';
import { chatwoot } from './chatwoot';
import { discord } from './discord';
import { whatsapp } from './whatsapp';
import { xMessages } from './x-messages';

/** Every site that Deskmate knows by name. Adding one: its file, its row here, its page in test/pages/sites. */
export const adapters: readonly Adapter[] = [chatwoot, whatsapp, xMessages, discord];
