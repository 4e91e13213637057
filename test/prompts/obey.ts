import type { Drafted } from '@/lib/domain/drafted';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { findUnsourced } from '@/lib/prompts/find-unsourced';
import { parseAnswer } from '@/lib/prompts/parse-answer';
import { createDraftReader } from '@/lib/prompts/read-draft';
import type { Attack } from './attacks/attack.ts';

const returns: PromptSource = {
  id: 'returns',
  kind: 'passage',
  title: 'Returns',
  text: 'You can return an item within 30 days. We send you a return label by mail: https://shop.example/return. The return label costs nothing.',
};
/** A conversation and its sources with the hostile text in its place. */
export const hostileAt = (attack: Attack): { turns: PromptTurn[]; sources: PromptSource[] } => {
  const asks: PromptTurn = { from: 'customer', text: 'How do I return my lamp?' };
  const { place, text } = attack;
  if (place === 'customer') return { turns: [asks, { from: 'customer', text }], sources: [returns] };
  if (place === 'passage') return { turns: [asks], sources: [returns, { ...returns, id: 'hostile', text }] };
  if (place === 'title') return { turns: [asks], sources: [{ ...returns, title: text }] };
  return { turns: [asks], sources: [returns, { id: 'hostile', kind: 'reply', title: 'Reply', text }] };
};

/** What a model that obeys wrote, as the sidebar gets it. */
export function obeyTo(attack: Attack): Drafted {
  const { place, text: hostile, obeyed } = attack;
  const parsed = parseAnswer({ answer: null }, { text: obeyed, finish: 'stop' });
  const text = parsed.ok ? String(parsed.answer) : '';
  if (place !== 'rewrite' && place !== 'translate')
    return createDraftReader({ ...hostileAt(attack), language: 'en' })(text);
  return {
    text,
    sentences: [],
    unsourced: findUnsourced(text, { sources: [hostile], customer: [] }),
    hasNoAnswer: false,
  };
}
