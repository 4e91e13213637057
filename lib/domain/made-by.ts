import { z } from './zod.ts';

/** What a language model did to a text that is offered to the agent. */
export const madeBySchema = z.enum(['drafted', 'translated']);
export type MadeBy = z.infer<typeof madeBySchema>;

/** A text that a model made. Its mark stands until a person has changed or confirmed the text. */
export interface ModelText {
  /** By which it is offered: the `reply` of its suggestion. */
  id: string;
  /** Key of the conversation that it was made for. */
  conversation: string;
  by: MadeBy;
  /** Exactly as it is offered. */
  text: string;
}

/** What the sidebar shows of it. */
export const modelMarkSchema = z.object({
  /** Of the model's text; by it, it is confirmed. */
  id: z.string(),
  by: madeBySchema,
  isConfirmed: z.boolean(),
});
export type ModelMark = z.infer<typeof modelMarkSchema>;
