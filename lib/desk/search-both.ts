import { namePack } from './build-help';
import type { SearchHits } from './contract';
import type { Desk } from './desk';
import type { Tab } from './tabs';

const mostHits = 8;

/** Searches replies and articles by the agent's own words; replies are filled in for the conversation in view. */
export function searchBoth({ rooms, library, now }: Desk, tab: Tab | null, text: string): SearchHits {
  if (text.trim() === '') return { replies: [], passages: [] };
  const view = tab?.view.kind === 'conversation' ? tab.view : null;
  const values = rooms.templateValues({
    customer: view?.seen.customer ?? null,
    agent: view?.seen.agent ?? null,
    channel: view?.seen.channel ?? '',
    now: now(),
    messages: view?.thread.messages ?? [],
  });
  return {
    replies: rooms.replies.search(text, values, mostHits),
    passages: rooms.knowledge.search(text, mostHits).map((passage) => namePack(passage, library.packName)),
  };
}
