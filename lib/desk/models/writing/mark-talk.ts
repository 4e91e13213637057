import type { Written } from '@/lib/domain/written';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import type { AskContext } from './ask-context';

/** A text that was made of the conversation alone, with marks on what nobody of the team wrote in it. */
export function markTalk(text: string, { turns }: Pick<AskContext, 'turns'>): Pick<Written, 'text' | 'unsourced'> {
  const said = (by: 'agent' | 'customer') => turns.filter(({ from }) => from === by).map((turn) => turn.text);
  return { text, unsourced: findUnsourced(text, { sources: said('agent'), customer: said('customer') }) };
}
