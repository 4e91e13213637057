import { silence } from '@/lib/domain/silence';
import { storedAssessmentSchema } from '@/lib/domain/assessment';
import type { Database } from '@/lib/store/schema';

export interface Traits {
  name: string;
  handle: string;
  email: string;
  phone: string;
  said: string;
}

/**
 * Writes rows of a person into every table that can hold something of a customer: what they said, what was judged, done
 * and learned, what is left in facts, and two conversations.
 */
export async function fillEveryTable(database: Database, traits: Traits, id: string, at: number): Promise<void> {
  const { name, handle, email, phone, said } = traits;
  const person = `inbox.example/@${id}`;
  await database.people.put({
    key: person,
    channel: 'inbox.example',
    name,
    handle,
    note: `Call ${phone} or write to ${email}`,
    tags: [`tag of ${name}`],
    firstSeenAt: at,
    lastSeenAt: at,
  });
  await database.links.put({
    id: `${person}\nmail.example/${id}`,
    people: [person, `mail.example/${id}`],
    verdict: 'different',
    at,
    evidence: [{ kind: 'email', text: email.slice(0, 300), strength: 'strong', messages: [null, null] }],
  });
  for (const number of [1, 2]) {
    const conversation = `inbox.example/${id}-${number}`;
    await database.conversations.put({
      key: conversation,
      id: `${id}-${number}`,
      channel: 'inbox.example',
      url: `https://inbox.example/${handle}`,
      title: name,
      person,
      firstSeenAt: at,
      lastSeenAt: at,
      issued: 2,
    });
    for (const order of [0, 1])
      await database.messages.put({
        id: null,
        key: `${conversation}#${order}`,
        conversation,
        order,
        author: order === 0 ? name : 'Agent',
        direction: order === 0 ? 'inbound' : 'outbound',
        text: order === 0 ? `${said}. Reach me at ${email} or ${phone}.` : `Dear ${name}, we are sorry.`,
        attachments: [{ kind: 'image', name: `${handle}.png` }],
        seenAt: at,
      });
    const assessment = storedAssessmentSchema.parse({
      message: `${conversation}#0`,
      conversation,
      assessment: { ...silence, language: { label: 'en', confidence: 1 } },
      corrections: [],
      judgedBy: null,
    });
    await database.assessments.put(assessment);
    await database.promises.put({
      id: `${conversation}#0 refund`,
      message: `${conversation}#0`,
      conversation,
      person,
      author: 'Robin Hale',
      kind: 'refund',
      sentence: `We will refund ${name}.`.slice(0, 1_000),
      start: 0,
      end: 2,
      waitsOn: null,
      sentAt: at,
      dueAt: at,
      state: 'open',
      decidedAt: null,
    });
    await database.identifiers.put({
      person,
      kind: 'email',
      value: `${id}-${number}@example.com`,
      text: email.slice(0, 300) || 'x',
      conversation,
      message: `${conversation}#0`,
      at,
    });
    await database.warningMarks.put({
      kind: 'rule',
      key: `${conversation} legal`,
      conversation,
      rule: 'legal',
      at,
      verdict: 'wrong',
      message: `${conversation}#0`,
      words: [said.slice(0, 300), name.slice(0, 300)],
    });
    await database.events.bulkAdd([
      { at, conversation, what: { kind: 'copied', item: 'r', source: 'reply' } },
      {
        at,
        conversation,
        what: {
          kind: 'corrected',
          message: `${conversation}#0`,
          correction: { signal: 'sentiment', label: 'negative' },
        },
      },
    ]);
    await database.lessons.put({
      key: `sentiment ${conversation}#0`,
      at,
      signal: 'sentiment',
      steps: [{ label: 'negative', step: 1 }],
      features: [1, 2],
    });
    await database.outcomes.add({ at, kind: 'article', item: 'a', question: said, what: 'accepted', conversation });
  }
  // As it was before outcomes said of which conversation they are.
  await database.outcomes.add({ at, kind: 'reply', item: 'r', question: said.toLowerCase(), what: 'dismissed' });
  const add = async (fact: string, row: unknown) => {
    const value = (await database.facts.get(fact))?.value;
    await database.facts.put({ name: fact, value: [...(Array.isArray(value) ? (value as unknown[]) : []), row] });
  };
  await add('dismissed-gaps', { id: `gap ${at}`, question: said, language: 'en', at });
  await add('remembered-answers', { reply: 'r', field: 'who', value: name, at });
  await database.staged.add({ table: 'people', key: person, row: { key: person, name } } as never);
}
