import type { Remark } from '@/lib/domain/remark';
import type { DraftText } from './read-draft.ts';

/** What a draft is looked at beside. */
export interface CoachContext {
  /** What the customer wrote since the last reply; empty when nothing. */
  customerText: string;
  /** The customer's last message is negative, by the analysis that was already made. */
  isUpset: boolean;
  /** Replies of ours so far: in a running chat, short is not curt. */
  earlierReplies: number;
  /** The agent has not rested yet: what is missing may be about to come. */
  isWriting: boolean;
  /** The box writes a private note. */
  isNote: boolean;
  /** Which language a text is in (BCP 47), and how sure that is, 0 to 1. */
  judgeLanguage: (text: string) => { label: string | null; confidence: number };
}

/** Looks at one side of a draft; null when there is nothing to say. Never throws; the span lies inside the draft. */
export type Observation = (draft: DraftText, context: CoachContext) => Remark | null;
