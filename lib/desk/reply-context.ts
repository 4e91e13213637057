import type { Conversation } from '@/lib/domain/conversation';
import type { StoredMessage } from '@/lib/domain/message';
import type { KeptProfile } from './agent-profile';
import type { KeptAnswers } from './remembered-answers';
import type { ReplyContext, Rooms } from './rooms';

/** What replies are filled in with beside the conversation. */
export interface ReplyMemory {
  profile: Pick<KeptProfile, 'values' | 'languages'>;
  answers: Pick<KeptAnswers, 'of'>;
}

export const noReplyMemory: ReplyMemory = {
  profile: { values: () => ({}), languages: () => [] },
  answers: { of: () => ({}) },
};

/** What replies are filled in with for a conversation, or for none. */
export function replyContext(
  rooms: Pick<Rooms, 'templateValues'>,
  { profile, answers }: ReplyMemory,
  view: { seen: Pick<Conversation, 'customer' | 'agent' | 'channel'>; messages: StoredMessage[] } | null,
  now: number,
): ReplyContext {
  const values = rooms.templateValues({
    customer: view?.seen.customer ?? null,
    agent: view?.seen.agent ?? null,
    channel: view?.seen.channel ?? '',
    now,
    messages: view?.messages ?? [],
    own: profile.values(),
  });
  return { values, agentLanguages: profile.languages(), answersOf: answers.of };
}
