import { judgeLanguage } from '@/lib/analysis/language';
import { listQuestions } from '@/lib/analysis/open-question';
import type { DraftContext } from '@/lib/replies/guard/draft-context';
import type { TabView } from '../tabs';

const MOST_QUESTIONS = 8;
const MOST_INBOUND = 10;

/** What of the desk's own a draft is held against. */
export type Surroundings = Pick<DraftContext, 'others' | 'facts' | 'hosts' | 'ownNames' | 'meanwhile'>;

const hostOf = (url: string): string[] => (URL.canParse(url) ? [new URL(url).hostname] : []);

/** What a draft in the conversation in view is held against. */
export function describeDraft(
  { thread, seen }: Extract<TabView, { kind: 'conversation' }>,
  { isNote, isWriting }: Pick<DraftContext, 'isNote' | 'isWriting'>,
  { others, facts, hosts, ownNames, meanwhile = [] }: Surroundings,
): DraftContext {
  const { messages } = thread;
  const lastReply = messages.findLastIndex(({ direction }) => direction === 'outbound');
  const ours = messages.filter(({ direction }) => direction !== 'inbound').flatMap(({ author }) => author ?? []);
  return {
    customer: seen.customer,
    agent: seen.agent,
    ownNames: [...new Set([...ownNames, ...ours])],
    messages,
    meanwhile,
    isNote,
    isWriting,
    others,
    facts,
    hosts: hosts.length === 0 ? [] : [...hosts, ...hostOf(seen.url)],
    openQuestions: messages
      .slice(lastReply + 1)
      .filter(({ direction, deleted }) => direction === 'inbound' && deleted !== true)
      .slice(-MOST_INBOUND)
      .flatMap(({ text }) => listQuestions(text))
      .slice(-MOST_QUESTIONS),
    judgeLanguage,
  };
}
