/** Channels are adapter ids or host names; the ones we know by name. */
const channelNames: Record<string, string> = {
  'bluesky-messages': 'Bluesky messages',
  'bluesky-thread': 'Bluesky',
  chatwoot: 'Chatwoot',
  discord: 'Discord',
  'discourse-chat': 'Discourse chat',
  'discourse-topic': 'Discourse',
  element: 'Element',
  freshdesk: 'Freshdesk',
  gmail: 'Gmail',
  instagram: 'Instagram',
  intercom: 'Intercom',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  mattermost: 'Mattermost',
  messenger: 'Messenger',
  'meta-business': 'Meta Business Suite',
  'reddit-chat': 'Reddit chat',
  'reddit-comments': 'Reddit',
  'reddit-old': 'Reddit',
  'rocket-chat': 'Rocket.Chat',
  slack: 'Slack',
  teams: 'Teams',
  'telegram-a': 'Telegram',
  'telegram-k': 'Telegram',
  'tiktok-comments': 'TikTok comments',
  'tiktok-messages': 'TikTok messages',
  whatsapp: 'WhatsApp',
  'x-messages': 'X messages',
  'x-posts': 'X',
  'x.com': 'X',
  'youtube-studio': 'YouTube Studio',
  zammad: 'Zammad',
  zendesk: 'Zendesk',
  zulip: 'Zulip',
};

/** Chrome's and Firefox's names for the extension's own pages. */
const ownHost = /^(?:[a-p]{32}|[0-9a-f-]{36})$/;

/** Whether a channel is a page of the extension itself: no browser lets Deskmate be shown those. */
export const isOwnPage = (channel: string): boolean => ownHost.test(channel);

/** Whether a channel is the practice inbox: served by the extension itself, or by this machine for the demo. */
export const isPractice = (channel: string): boolean =>
  isOwnPage(channel) || /^(?:127\.0\.0\.1|localhost)$/.test(channel);

/** A channel as a person would say it; a host name stays a host name. */
export function channelName(channel: string): string {
  if (isPractice(channel)) return 'Practice inbox';
  return Object.hasOwn(channelNames, channel) ? (channelNames[channel] ?? channel) : channel;
}

/** "es" as "Spanish"; a tag that no one knows stays as it is. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Does a text in language `a` suit a reader of `b`? Regions do not count. */
export function isSameLanguage(a: string, b: string): boolean {
  const primary = (tag: string) => tag.toLowerCase().split('-')[0];
  return primary(a) === primary(b);
}

const DAY_MS = 86_400_000;

/** A day as said in talk: "today", "yesterday", else the date as `day` writes it. `at` and `now` in epoch milliseconds. */
export function dayName(at: number, locale: string, day: (at: number) => string, now = Date.now()): string {
  const days = Math.round((new Date(now).setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / DAY_MS);
  if (days === 0 || days === 1) return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day');
  return day(at);
}
