/** A message as its distinct stems, and what it is about. */
export interface ReadMessage {
  stems: ReadonlySet<string>;
  topic: string;
}

/** A word seen less often is not judged: which topics it stands in is chance. */
const LEAST_SEEN = 20;
/** So many messages of the usual topics are added to those of each word, so that a rare one does not look telling by chance. */
const PRIOR = 5;
// Chosen on the training questions of banking77kb. Both shares are 1 for most words.
/** A word of half of the messages is common; one of a few hundred in ten thousand is not. */
const RARE_FROM = 1.3;
const RARE_POWER = 0.25;
const TOPIC_BASE = 0.2;
const TOPIC_POWER = 0.35;

/**
 * How much each word tells of what a message is about, 0 to 1: little where many messages have it, and little where those
 * that have it are about the same topics as all others ("mother", "three", "noticed"). Words that are seldom seen are left
 * out.
 */
export function learnTelling(messages: readonly ReadMessage[]): Map<string, number> {
  const topics = new Map<string, number>();
  const words = new Map<string, Map<string, number>>();
  for (const { stems, topic } of messages) {
    topics.set(topic, (topics.get(topic) ?? 0) + 1);
    for (const stem of stems) {
      const counts = words.get(stem) ?? new Map<string, number>();
      words.set(stem, counts.set(topic, (counts.get(topic) ?? 0) + 1));
    }
  }
  const weights = new Map<string, number>();
  for (const [stem, counts] of words) {
    const seen = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (seen < LEAST_SEEN) continue;
    const rarity = Math.log(1 + (messages.length - seen + 0.5) / (seen + 0.5)) / Math.log(1 + messages.length);
    // What the word tells of the topic: Kullback and Leibler's divergence from what is usual.
    let told = 0;
    for (const [topic, count] of topics) {
      const usual = count / messages.length;
      const share = ((counts.get(topic) ?? 0) + PRIOR * usual) / (seen + PRIOR);
      told += share * Math.log(share / usual);
    }
    const rare = Math.min(1, RARE_FROM * rarity);
    const topical = Math.min(1, TOPIC_BASE + told);
    weights.set(stem, rare ** RARE_POWER * topical ** TOPIC_POWER);
  }
  return weights;
}
