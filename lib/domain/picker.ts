import { limits } from './limits';
import { z } from './zod-mini';

// What the desk offers where the agent types a trigger. The page's side loads it, hence the small flavour of Zod.

/** Something that is asked before a reply goes in. */
export interface PickerAsk {
  /** The variable. */
  name: string;
  label: string;
  kind: 'text' | 'paragraph' | 'choice' | 'date' | 'number';
  /** Of a choice. */
  options: string[];
  preset: string;
}

/** A reply as it will be inserted, for the conversation in view. */
export interface PickerReply {
  id: string;
  title: string;
  shortcut: string;
  /** Exactly what will be inserted; what is not known stands in it as `[name]`. */
  text: string;
  /** The same in a language that the agent reads (BCP 47), where `text` is in one that they may not; it never goes in. */
  translation: { language: string; text: string } | null;
  /** What is not known, as it stands in the text. */
  unresolved: string[];
  /** Asked before it goes in. */
  asks: PickerAsk[];
  /** Where in the text the caret goes; null at its end. */
  cursor: number | null;
}

/** Answers by the variable's name. */
export const pickerAnswersSchema = z.record(
  z.string().check(z.maxLength(limits.name)),
  z.string().check(z.maxLength(limits.messageText)),
);
export type PickerAnswers = z.infer<typeof pickerAnswersSchema>;
