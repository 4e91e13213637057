import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { namePack } from './build-help';
import type { SearchHits } from './contract';
import { customerLanguage } from './customer-language';
import type { Desk } from './desk';
import { replyContext } from './reply-context';
import type { Tab } from './tabs';

const mostHits = 8;

/** Searches replies and articles by the agent's own words; replies are filled in for the conversation in view. */
export async function searchBoth(
  { rooms, library, knowledge, meaning, now }: Desk,
  tab: Tab | null,
  text: string,
): Promise<SearchHits> {
  if (text.trim() === '') return { replies: [], passages: [] };
  const view = tab?.view.kind === 'conversation' ? tab.view : null;
  const context = replyContext(
    rooms,
    knowledge.memory.replies,
    view && { seen: view.seen, messages: view.thread.messages },
    now(),
  );
  const language = view === null ? null : customerLanguage(view.thread);
  const bySense = meaning?.search ?? ((_: string, found: PassageSuggestion[]) => Promise.resolve(found));
  return {
    replies: rooms.replies.search(text, { ...context, language }, mostHits),
    passages: (await bySense(text, rooms.knowledge.search(text, mostHits))).map((passage) =>
      namePack(passage, library.packName),
    ),
  };
}
