import type { Adapter } from '@/lib/domain/adapter';
import { blueskyMessages } from './bluesky-messages';
import { blueskyThread } from './bluesky-thread';
import { chatwoot } from './chatwoot';
import { discord } from './discord';
import { discourseChat } from './discourse-chat';
import { discourseTopic } from './discourse-topic';
import { element } from './element';
import { freshdesk } from './freshdesk';
import { gmail } from './gmail';
import { instagram } from './instagram';
import { intercom } from './intercom';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { mattermost } from './mattermost';
import { messenger } from './messenger';
import { metaBusiness } from './meta-business';
import { redditChat } from './reddit-chat';
import { redditComments } from './reddit-comments';
import { redditOld } from './reddit-old';
import { rocketChat } from './rocket-chat';
import { slack } from './slack';
import { teams } from './teams';
import { telegramA } from './telegram-a';
import { telegramK } from './telegram-k';
import { tiktokComments } from './tiktok-comments';
import { tiktokMessages } from './tiktok-messages';
import { whatsapp } from './whatsapp';
import { xMessages } from './x-messages';
import { xPosts } from './x-posts';
import { youtubeStudio } from './youtube-studio';
import { zammad } from './zammad';
import { zendesk } from './zendesk';
import { zulip } from './zulip';

/** Every site that Deskmate knows by name. Adding one: its file, its row here, its page in test/pages/sites. */
export const adapters: readonly Adapter[] = [
  blueskyMessages,
  blueskyThread,
  chatwoot,
  discord,
  discourseChat,
  discourseTopic,
  element,
  freshdesk,
  gmail,
  instagram,
  intercom,
  linkedin,
  mastodon,
  mattermost,
  messenger,
  metaBusiness,
  redditChat,
  redditComments,
  redditOld,
  rocketChat,
  slack,
  teams,
  telegramA,
  telegramK,
  tiktokComments,
  tiktokMessages,
  whatsapp,
  xMessages,
  xPosts,
  youtubeStudio,
  zammad,
  zendesk,
  zulip,
];
