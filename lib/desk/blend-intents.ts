import type { Assessment } from '@/lib/domain/assessment';
import type { Intent } from '@/lib/domain/signal';

/** How much a matter still counts when the customer has since spoken of another one. */
const fading = 0.85;
/** Between equals, the newer one leads; and how something is said is soon past. */
const recency = 0.99;
const mannersRecency = 0.85;
/** How many inbound messages are looked at. */
const reach = 12;
/** Below this an intent is only a hint, and counts where nothing better is known. */
const telling = 0.5;
/** What is said later than all that is telling is no mere hint when it comes so near. */
const nearlyTelling = 0.4;
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
/** Of these, the ones that are a matter of their own when plainly said. */
const meant: ReadonlySet<Intent> = new Set<Intent>(['complaint', 'praise', 'ask_for_human']);
const mannersWeight = 0.5;

export interface BlendedIntent {
  label: Intent;
  confidence: number;
  /** Index of the message that speaks for it most. */
  message: number;
}

/**
 * What the matter at hand is about, over the customer's last messages. The latest message alone is often only a nudge
 * ("hello? any news?"), so an intent keeps the best confidence that it had, fading as other matters are spoken of. The
 * likeliest comes first.
 *
 * @param inbound assessments of the customer's messages, oldest first
 */
export function blendIntents(inbound: readonly Assessment[]): BlendedIntent[] {
  const first = Math.max(0, inbound.length - reach);
  const found = inbound
    .slice(first)
    .flatMap(({ intent }, at) => intent.all.map((each) => ({ ...each, message: first + at })));
  const isTelling = ({ label, confidence }: BlendedIntent) => !manners.has(label) && confidence >= telling;
  const tellingMessages = new Set(found.filter(isTelling).map(({ message }) => message));

  const lastTelling = Math.max(-1, ...tellingMessages);
  const isLater = ({ label, confidence, message }: BlendedIntent) =>
    !manners.has(label) && confidence >= nearlyTelling && message > lastTelling;

  const isMeant = ({ label, confidence }: BlendedIntent) => meant.has(label) && confidence >= telling;
  const isPlain = tellingMessages.size > 0 || found.some(isMeant);

  const blended = new Map<Intent, BlendedIntent>();
  for (const each of found) {
    if (isPlain && !manners.has(each.label) && !isTelling(each) && !isLater(each)) continue;
    const matters = [...tellingMessages].filter((message) => message > each.message).length;
    const age = inbound.length - 1 - each.message;
    const perMessage = manners.has(each.label) ? mannersRecency : recency;
    const confidence = each.confidence * fading ** matters * perMessage ** age;
    if (confidence > (blended.get(each.label)?.confidence ?? 0)) blended.set(each.label, { ...each, confidence });
  }
  const isAboutSomething = [...blended.keys()].some((label) => !manners.has(label));
  return [...blended.values()]
    .map((each) =>
      isAboutSomething && manners.has(each.label) ? { ...each, confidence: each.confidence * mannersWeight } : each,
    )
    .sort((a, b) => b.confidence - a.confidence);
}
