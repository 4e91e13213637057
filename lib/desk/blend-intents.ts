import type { Assessment } from '@/lib/domain/assessment';
import type { Intent } from '@/lib/domain/signal';

/** How much each earlier message still counts: what it is about outlives a "hello? any news?". */
const fading = 0.85;
/** How many inbound messages are looked at. */
const reach = 8;
/** These say how something is said rather than what it is about, and give way to what is. */
const manners: ReadonlySet<Intent> = new Set<Intent>([
  'complaint',
  'greeting',
  'thanks_or_closing',
  'praise',
  'ask_for_human',
  'off_topic',
  'other',
]);
const mannersWeight = 0.5;

/**
 * What the matter at hand is about, over the customer's last messages: each intent with the best confidence that it had,
 * faded by how long ago. The latest message alone is often only a nudge. The likeliest comes first.
 *
 * @param inbound assessments of the customer's messages, oldest first
 */
export function blendIntents(inbound: readonly Assessment[]): { label: Intent; confidence: number }[] {
  const blended = new Map<Intent, number>();
  inbound
    .slice(-reach)
    .toReversed()
    .forEach(({ intent }, age) => {
      for (const { label, confidence } of intent.all) {
        const weight = confidence * fading ** age;
        blended.set(label, Math.max(blended.get(label) ?? 0, weight));
      }
    });
  const isAboutSomething = [...blended.keys()].some((label) => !manners.has(label));
  return [...blended]
    .map(([label, confidence]) => ({
      label,
      confidence: manners.has(label) && isAboutSomething ? confidence * mannersWeight : confidence,
    }))
    .sort((a, b) => b.confidence - a.confidence);
}
