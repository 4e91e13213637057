import type { RuleNeeds } from '@/lib/domain/escalation-rule';
import type { Evidence } from '@/lib/domain/signal';
import type { Episode } from './current-episode';
import type { CustomerFacts } from './customer-facts';
import { isFalling } from './find-fall';

/** A need that is met by the conversation or the customer, not by one message. */
export interface Fact {
  isMet: boolean;
  /** For the agent: "3 messages without an answer". */
  text: string;
  /** Words of the latest message that it rests on. */
  evidence: Evidence[];
}

const minute = 60_000;
/** Who waits for longer than this is not waiting: the clock was wrong, or the page is an archive. */
const longestWait = 90 * 24 * 60 * minute;
/** Words that carry less of the tone than this are not quoted for it. */
const tellingWeight = 0.1;

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "50 minutes", "4 hours", "2 days": never more than was waited. */
function sayTime(minutes: number): string {
  if (minutes < 60) return counted(Math.floor(minutes), 'minute');
  if (minutes < 48 * 60) return counted(Math.floor(minutes / 60), 'hour');
  return counted(Math.floor(minutes / (24 * 60)), 'day');
}

/** Minutes since the customer's first message without an answer; null where nobody waits, or the clock can't be right. */
export function waitedMinutes({ unanswered }: Pick<Episode, 'unanswered'>, now: number): number | null {
  const since = unanswered[0]?.at ?? Number.NaN;
  const waited = now - since;
  return waited >= 0 && waited < longestWait ? waited / minute : null;
}

const foldTag = (tag: string): string => tag.trim().toLowerCase();

/** What of a rule's needs is about the conversation or the customer, each met or not. `open` counts from where it is not settled. */
export function readFacts(
  needs: RuleNeeds,
  episode: Episode,
  open: Episode['inbound'],
  customer: CustomerFacts | null,
  now: number,
): Fact[] {
  const facts: Fact[] = [];
  const add = (isMet: boolean, text: string, evidence: Evidence[] = []) => facts.push({ isMet, text, evidence });
  const { unanswered, contacts } = episode;
  if (needs.unansweredContacts !== undefined)
    add(contacts >= needs.unansweredContacts, `${counted(contacts, 'contact')} without an answer`);
  if (needs.unansweredMessages !== undefined)
    add(unanswered.length >= needs.unansweredMessages, `${counted(unanswered.length, 'message')} without an answer`);
  if (needs.waitingMinutes !== undefined) {
    const waited = waitedMinutes(episode, now);
    add(waited !== null && waited >= needs.waitingMinutes, `waiting for ${sayTime(waited ?? 0)}`);
  }
  if (needs.fallingSentiment) {
    const scores = open.flatMap(({ assessment }) => (assessment?.sentiment.label ? [assessment.sentiment.score] : []));
    const words = open.at(-1)?.assessment?.sentiment.evidence.filter(({ weight }) => weight >= tellingWeight) ?? [];
    add(isFalling(scores), 'the mood of the last messages fell', words);
  }
  if (needs.tags !== undefined || needs.valueAtLeast !== undefined) {
    const wanted = new Set(needs.tags?.map(foldTag));
    const tag = customer?.tags.find((one) => wanted.has(foldTag(one)));
    const value = customer?.value ?? null;
    const isWorth = needs.valueAtLeast !== undefined && value !== null && value >= needs.valueAtLeast;
    add(tag !== undefined || isWorth, tag === undefined ? `worth ${value ?? 'nothing known'}` : `tagged “${tag}”`);
  }
  return facts;
}
