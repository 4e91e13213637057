/** Inboxes that the welcome page offers by name; any other can be added by its address. */
export interface KnownInbox {
  id: string;
  label: string;
  origin: string;
}

export const knownInboxes: KnownInbox[] = [
  { id: 'whatsapp', label: 'WhatsApp Web', origin: 'https://web.whatsapp.com/*' },
  { id: 'x', label: 'X direct messages', origin: 'https://x.com/*' },
  { id: 'discord', label: 'Discord', origin: 'https://discord.com/*' },
  { id: 'chatwoot', label: 'Chatwoot Cloud', origin: 'https://app.chatwoot.com/*' },
];
