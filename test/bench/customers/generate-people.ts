import type { StoredAssessment } from '@/lib/domain/assessment';
import type { StoredConversation } from '@/lib/domain/conversation';
import type { Identifier } from '@/lib/domain/identity';
import type { StoredMessage } from '@/lib/domain/message';
import type { Person } from '@/lib/domain/person';
import { silence } from '@/lib/domain/silence';
import { messages as texts } from '../messages';

/** One person with all that is stored of them. */
export interface Generated {
  person: Person;
  conversations: StoredConversation[];
  messages: StoredMessage[];
  assessments: StoredAssessment[];
  identifiers: Identifier[];
}

const now = Date.UTC(2026, 10, 21);
const day = 24 * 60 * 60_000;
const channels = ['x-messages', 'whatsapp', 'zendesk', 'support.example.com'];
const first = ['Maya', 'José', 'Robin', 'Anna', 'Noor', 'Sofía', 'Jonas', 'Lena', 'Omar', 'Chloé', 'Ivan', 'Mei'];
const syllables = ['lin', 'gar', 'ber', 'son', 'ok', 'ha', 'tan', 'mor', 'vel', 'qui', 'ste', 'dra', 'fel', 'win'];
const tags = ['press', 'wholesale', 'vip', 'tent', 'returns', 'student'];

/** Whom the timeline of thousands is of, and who is one with them. */
export const longest = 0;
export const merged = 1;
const longConversation = 50;

/** The same numbers each time, for the same seed: mulberry32. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;

export const channelOf = (index: number): string => channels[index % channels.length] ?? 'x';
export const personKeyOf = (index: number): string => `${channelOf(index)}/@c${index}`;

/** What a message weighs beside its text: mood and topic, with their evidence. */
const judged = (message: StoredMessage, random: () => number): StoredAssessment => ({
  message: message.key,
  conversation: message.conversation,
  assessment: {
    ...silence,
    sentiment: {
      label: pick(['negative', 'neutral', 'positive'], random),
      confidence: 0.7,
      score: 0.2,
      evidence: [{ start: 0, end: 4, weight: 0.4 }],
    },
    intent: {
      label: 'order_status',
      confidence: 0.6,
      evidence: [{ start: 0, end: 4, weight: 0.4 }],
      all: [{ label: 'order_status', confidence: 0.6 }],
      own: null,
    },
    language: { label: 'en', confidence: 0.9 },
    abstains: null,
  },
  corrections: [],
  judgedBy: 'bench',
});

/** A person with so many messages, spread over conversations of two years. */
export function generatePerson(index: number, count: number, seed: number): Generated {
  const random = createRandom(seed * 1_000_003 + index);
  const key = personKeyOf(index);
  const channel = channelOf(index);
  const surname = pick(syllables, random) + pick(syllables, random) + pick(syllables, random);
  const name = `${pick(first, random)} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`;
  const made: Generated = {
    person: {
      key,
      channel,
      name,
      handle: `@c${index}`,
      note: random() < 0.1 ? `Prefers a call after five. ${pick(texts, random)}` : '',
      tags: random() < 0.3 ? [pick(tags, random)] : [],
      firstSeenAt: now,
      lastSeenAt: 0,
      ...(index === merged ? { mergedInto: personKeyOf(longest) } : {}),
    },
    conversations: [],
    messages: [],
    assessments: [],
    identifiers: [],
  };
  for (let left = count; left > 0;) {
    const size = Math.min(left, index === longest ? longConversation : 2 + Math.floor(random() * 13));
    left -= size;
    const id = `${index}-${made.conversations.length}`;
    const conversation = `${channel}/${id}`;
    const begun = now - Math.floor(random() * 700 * day) - size * 600_000;
    for (let at = 0; at < size; at++) {
      const isTheirs = at % 3 !== 2;
      const sent = begun + at * 600_000;
      const message: StoredMessage = {
        id: `m${at}`,
        author: isTheirs ? name : 'Robin Hale',
        direction: isTheirs ? 'inbound' : 'outbound',
        text: pick(texts, random),
        sentAt: new Date(sent).toISOString(),
        attachments: [],
        key: `${conversation}#${at}`,
        conversation,
        order: at,
        seenAt: sent + 1_000,
      };
      made.messages.push(message);
      if (isTheirs) made.assessments.push(judged(message, random));
    }
    const lastSeenAt = begun + (size - 1) * 600_000 + 1_000;
    made.person.firstSeenAt = Math.min(made.person.firstSeenAt, begun);
    made.person.lastSeenAt = Math.max(made.person.lastSeenAt, lastSeenAt);
    made.conversations.push({
      key: conversation,
      id,
      channel,
      url: `https://inbox.example/c/${id}`,
      title: name,
      person: key,
      firstSeenAt: begun,
      lastSeenAt,
      issued: size,
    });
  }
  if (random() < 0.3) {
    const value = `${surname}.${index}@example.com`;
    const message = made.messages[0]?.key ?? null;
    const conversation = made.conversations[0]?.key ?? null;
    made.identifiers.push({ person: key, kind: 'email', value, text: value, conversation, message, at: now });
  }
  return made;
}

/** How many messages each customer has: one has very many, most have few. */
export function* countsOf(customers: number, messages: number): Generator<number> {
  const random = createRandom(7);
  const long = Math.min(20_000, Math.floor(messages / 4));
  const rest = messages - long;
  let given = 0;
  for (let index = 0; index < customers; index++) {
    if (index === longest) yield long;
    else {
      const left = customers - index;
      const even = Math.max(1, (rest - given) / left);
      const count = left === 1 ? Math.max(1, rest - given) : Math.max(1, Math.round(-Math.log(1 - random()) * even));
      given += count;
      yield count;
    }
  }
}
