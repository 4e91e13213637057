import type { WeighedMessage } from './weighed-message';

/** Far enough back that "hello?" does not push a threat out, near enough that last year's matter is not today's. */
const inboundLookedAt = 20;
const episodeGap = 7 * 24 * 60 * 60 * 1_000;
/** Messages closer together than this are one contact written in several bubbles. */
const contactGap = 10 * 60 * 1_000;

/** "Hello?", "anyone there", "any update": calls for an answer that are contacts even without a pause. */
const chaser =
  /^\W*(?:(?:hello|hi|hey|hola|allo|hallo|pronto|ola)\W*\?+|(?:is )?any(?:one|body) (?:there|here)|(?:any )?updates?\W*\?+|any (?:update|news)|hay alguien|alguna (?:novedad|respuesta)|are you (?:still )?there|still (?:waiting|nothing)|\?+)/iu;

export interface Episode {
  /** Place of the episode's first message among all. */
  begins: number;
  /** The customer's messages of the episode, oldest first. */
  inbound: WeighedMessage[];
  /** Messages of `inbound` before this index stand before a thank-you for an answer. */
  settledUntil: number;
  /** The customer's messages since the last answer, oldest first. */
  unanswered: WeighedMessage[];
  /** How often the customer has come back since the last answer, the first time included. */
  contacts: number;
}

const isThanks = ({ assessment }: WeighedMessage): boolean =>
  assessment !== null &&
  (assessment.intent.label === 'thanks_or_closing' || assessment.intent.label === 'praise') &&
  assessment.sentiment.label !== 'negative';

/** What of the conversation is about the matter at hand. */
export function currentEpisode(messages: readonly WeighedMessage[]): Episode {
  const last = messages.findLastIndex((message, at) => {
    const before = messages[at - 1];
    return before !== undefined && message.at - before.at > episodeGap;
  });
  const begins = Math.max(0, last);
  const episode = messages.slice(begins);
  const inbound = episode.filter(({ direction }) => direction === 'inbound').slice(-inboundLookedAt);
  const settledUntil =
    inbound.findLastIndex((message) => {
      const at = episode.indexOf(message);
      return isThanks(message) && episode.slice(0, at).some(({ direction }) => direction === 'outbound');
    }) + 1;

  const lastAnswer = episode.findLastIndex(({ direction }) => direction === 'outbound');
  const unanswered = episode.slice(lastAnswer + 1).filter(({ direction }) => direction === 'inbound');
  const contacts = unanswered.filter((message, at) => {
    const before = unanswered[at - 1];
    return before === undefined || message.at - before.at > contactGap || chaser.test(message.text);
  }).length;
  return { begins, inbound, settledUntil, unanswered, contacts };
}
