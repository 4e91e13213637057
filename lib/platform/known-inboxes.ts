/** Inboxes that the welcome page offers by name; any other can be added by its address. */
export interface KnownInbox {
  id: string;
  label: string;
  origin: string;
}

/** Those with an adapter that live at one address for everybody, the ones that most teams answer in first. */
export const knownInboxes: KnownInbox[] = [
  { id: 'whatsapp', label: 'WhatsApp Web', origin: 'https://web.whatsapp.com/*' },
  { id: 'messenger', label: 'Messenger', origin: 'https://www.messenger.com/*' },
  { id: 'instagram', label: 'Instagram', origin: 'https://www.instagram.com/*' },
  { id: 'meta-business', label: 'Meta Business Suite', origin: 'https://business.facebook.com/*' },
  { id: 'x', label: 'X', origin: 'https://x.com/*' },
  { id: 'linkedin', label: 'LinkedIn', origin: 'https://www.linkedin.com/*' },
  { id: 'telegram', label: 'Telegram Web', origin: 'https://web.telegram.org/*' },
  { id: 'discord', label: 'Discord', origin: 'https://discord.com/*' },
  { id: 'slack', label: 'Slack', origin: 'https://app.slack.com/*' },
  { id: 'reddit', label: 'Reddit', origin: 'https://www.reddit.com/*' },
  { id: 'youtube', label: 'YouTube Studio', origin: 'https://studio.youtube.com/*' },
  { id: 'tiktok', label: 'TikTok', origin: 'https://www.tiktok.com/*' },
  { id: 'bluesky', label: 'Bluesky', origin: 'https://bsky.app/*' },
  { id: 'gmail', label: 'Gmail', origin: 'https://mail.google.com/*' },
  { id: 'teams', label: 'Microsoft Teams', origin: 'https://teams.microsoft.com/*' },
  { id: 'zendesk', label: 'Zendesk', origin: 'https://*.zendesk.com/*' },
  { id: 'intercom', label: 'Intercom', origin: 'https://app.intercom.com/*' },
  { id: 'freshdesk', label: 'Freshdesk', origin: 'https://*.freshdesk.com/*' },
  { id: 'chatwoot', label: 'Chatwoot Cloud', origin: 'https://app.chatwoot.com/*' },
];
