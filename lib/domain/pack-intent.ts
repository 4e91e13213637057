import { z } from './zod';

/** A topic's name stands on a chip. */
const longestTopic = 60;
/** A message as a customer would write it, not a document. */
const longestExample = 1_000;
const mostExamples = 200;
const mostPackIntents = 200;

const oneLine = (text: string): boolean => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(text);

/** The name of a team's own topic: plain text on one line. */
export const topicSchema = z
  .string()
  .trim()
  .min(1, 'A topic needs a name.')
  .max(longestTopic, `The name of a topic has at most ${longestTopic} characters.`)
  .refine(oneLine, 'The name of a topic is one line of plain text.');

/**
 * A topic of a team's own and messages about it, from which it is learned on the device. Five to twenty examples are what
 * it takes; fewer are learned from as well as it goes, and more gain little.
 */
const packIntentSchema = z.object({
  label: topicSchema,
  examples: z
    .array(
      z
        .string()
        .trim()
        .min(1, 'An example is empty.')
        .max(longestExample, `An example has at most ${longestExample} characters.`),
    )
    .min(1, 'A topic needs an example; five to twenty are best.')
    .max(mostExamples, `A topic has at most ${mostExamples} examples; five to twenty are best.`),
});

/** The topics of one pack; none of them twice. */
export const packIntentsSchema = z
  .array(packIntentSchema)
  .max(mostPackIntents, `A pack has at most ${mostPackIntents} topics.`)
  .superRefine((intents, context) => {
    const seen = new Set<string>();
    intents.forEach(({ label }, at) => {
      const message = `The topic “${label}” is there twice; put its examples together.`;
      if (seen.has(label)) context.addIssue({ code: 'custom', path: [at, 'label'], message });
      seen.add(label);
    });
  });

/** What a pack that is installed teaches. */
export const taughtByPackSchema = z.object({
  /** The pack's name, as a person knows it. */
  name: z.string(),
  intents: packIntentsSchema.default([]),
});
export type TaughtByPack = z.infer<typeof taughtByPackSchema>;
