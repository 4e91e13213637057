import type { Drafted } from '@/lib/domain/drafted';
import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { findUnsourced } from '@/lib/prompts/find-unsourced';

export interface DraftGround {
  sources: readonly PromptSource[];
  turns: readonly PromptTurn[];
  /** What our own side is called, and its addresses. */
  ownFacts: string;
  /** What the agent wanted said; it is their own word. */
  hint?: string | undefined;
}

/** What the agent sees of a text that a model wrote, or that was changed since. */
export function checkDraft(text: string, { sources, turns, ownFacts, hint }: DraftGround): Drafted {
  const own = turns.filter(({ from }) => from !== 'customer').map(({ text }) => text);
  const customer = turns.filter(({ from }) => from === 'customer').map(({ text }) => text);
  return {
    text,
    sentences: [],
    unsourced: findUnsourced(text, {
      sources: [...sources.map((source) => `${source.text}\n${source.url ?? ''}`), ...own, ownFacts, hint ?? ''],
      customer,
    }),
    hasNoAnswer: false,
  };
}
