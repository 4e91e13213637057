import type { AgentProfile } from '@/lib/domain/agent-profile';
import type { ModelFault } from '@/lib/domain/language-model';
import type { Written } from '@/lib/domain/written';
import type { Store } from '@/lib/store/open-store';
import type { AskContext } from './ask-context';
import type { RunOptions } from './run-prompt';

/** What came of something that was to be written. */
export type WrittenResult =
  | ({ ok: true; isStopped: boolean; isByModel: boolean } & Pick<Written, 'text'> &
      Partial<Pick<Written, 'sentences' | 'sources' | 'unsourced' | 'changes' | 'notes' | 'language'>>)
  | { ok: false; fault: ModelFault; text: string };

/** A draft as it is shown: what was written so far, or another text in its place. */
export type ReadDraft = (text?: string) => Pick<Written, 'text' | 'sentences' | 'unsourced' | 'sources'>;

/** What each kind of writing is done with. */
export interface WritingTools {
  context: AskContext;
  run: Omit<RunOptions, 'mask'>;
  store: Pick<Store, 'conversations'>;
  /** BCP 47 of the agent. */
  agentLanguage: string;
  /** How the team writes. */
  voice: Pick<AgentProfile, 'tone' | 'style'>;
  /** Keys of all who are one with the conversation's person; none where it is not known. */
  people: readonly string[];
  /** What our own side is called, and its addresses: known to everybody. */
  ownFacts: string;
  /** How what is written so far, or a text in its place, is held against its sources; when it is to be shown. */
  onDrafted: (read: ReadDraft) => void;
}
