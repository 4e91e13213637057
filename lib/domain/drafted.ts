import { z } from './zod.ts';

/** What in a model's text stands in no source: a person looks at it before it goes out. */
export const unsourcedKinds = [
  'link',
  'email',
  'phone',
  'account',
  'number',
  'command',
  'code',
  'placeholder',
] as const;
export const unsourcedSchema = z.object({
  kind: z.enum(unsourcedKinds),
  /** `[start, end)` in the text, in UTF-16 code units. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** The words that it is about, at most 300 units of them. */
  words: z.string(),
  /**
   * Who alone says it, if anybody: the customer's messages are no source, nor is one that gives orders to models; what only an
   * article for the team has (`internal`) is true, and perhaps not for customers.
   */
  said: z.enum(['nobody', 'customer', 'internal', 'suspect']),
  /** One sentence in plain words. */
  why: z.string(),
});
export type Unsourced = z.infer<typeof unsourcedSchema>;

/**
 * How a sentence of a draft stands to its sources. `supported`: a source says so in these words. `claimed`: the model
 * names a source, which could not be checked, since it is in another language. `unsupported`: nothing found says so.
 * `courtesy`: a greeting, thanks, an apology, a question to the customer: nothing that a source could say.
 */
export const sentenceStandings = ['supported', 'claimed', 'unsupported', 'courtesy'] as const;
export const draftSentenceSchema = z.object({
  /** `[start, end)` in the draft's text, in UTF-16 code units. */
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  standing: z.enum(sentenceStandings),
  /** Ids of the sources, the best first; `conversation` is what the team wrote in it before. */
  sources: z.array(z.string()),
});
export type DraftSentence = z.infer<typeof draftSentenceSchema>;

/** A draft as it is shown: never inserted but by the agent. */
export const draftedSchema = z.object({
  /** Plain text; the model's own marks of sources are taken out. */
  text: z.string(),
  sentences: z.array(draftSentenceSchema),
  unsourced: z.array(unsourcedSchema),
  /** The model says that the sources do not answer the question. */
  hasNoAnswer: z.boolean(),
});
export type Drafted = z.infer<typeof draftedSchema>;
