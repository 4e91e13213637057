import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import type { z } from '@/lib/domain/zod';

/**
 * A prompt is data: what the model is told, what it is shown, and what its answer must be. Its rendered text is kept in
 * `test/lib/prompts/rendered`; who changes a word raises `version`.
 */
export interface Prompt<Input, Answer = string> {
  id: string;
  version: number;
  /** What the queue shows while it runs: "Writing a draft". */
  task: string;
  /** Who the model is and what it must hold to. Our own words only: nothing of a page or a pack. */
  instructions: (input: Input) => string;
  shows: (input: Input) => Shown;
  /** What is to be done now; it stands after all data. Our own words only. */
  ask: (input: Input) => string;
  /** Shape of a JSON answer; null for plain text. Enums, integers, booleans, plain strings and lists of them. */
  answer: z.ZodType<Answer> | null;
  /** Tokens of the answer, at most. */
  maxTokens: number;
  temperature: number;
}

/** The data of a prompt; all of it is quoted, and none of it is ever cut inside. */
export interface Shown {
  /** Must all be there, or the prompt is refused as too long. */
  texts?: readonly ShownText[];
  /** The best first; those that do not fit are left out. */
  sources?: readonly PromptSource[];
  /** Oldest first; the oldest are summarised when they do not fit. */
  turns?: readonly PromptTurn[];
}

export interface ShownText {
  /** Our own word for what it is: "draft", "original". */
  label: string;
  text: string;
}
