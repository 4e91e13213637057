import { describe, expect, it } from 'vitest';
import type { Row } from '@/lib/inbox/row';
import { settleMessages } from '@/lib/inbox/settle-messages';

const row = (author: string | null, text: string): Row => ({
  kind: 'message',
  id: text,
  author,
  direction: null,
  text,
  attachments: [],
});
const names = { customer: { name: 'Orla' }, agent: null, carry: 'none' as const, language: 'en' };
const directionsOf = (...settled: Parameters<typeof settleMessages>) =>
  settleMessages(...settled).messages.map(({ direction }) => direction);

describe('threads without a side', () => {
  const rows = [row('Orla', 'Is it waterproof?'), row('Bente', 'It is.'), row('Orla', 'Thanks')];

  it('takes whoever answers the customer for the agent', () => {
    expect(directionsOf(rows, names)).toEqual(['inbound', 'outbound', 'inbound']);
  });

  it('does not in a topic, where strangers answer, and says that it cannot tell', () => {
    const topic = { ...names, title: 'Waterproof or not' };
    expect(directionsOf(rows, topic)).toEqual(['inbound', 'inbound', 'inbound']);
    expect(settleMessages(rows, topic).warnings).toHaveLength(1);
    expect(directionsOf(rows, { ...topic, agent: 'bente' })).toEqual(['inbound', 'outbound', 'inbound']);
  });

  it('leaves a nameless comment nameless where several people write', () => {
    const deleted = row(null, '[deleted]');
    const settled = settleMessages([...rows, row('Ivo', 'Mine leaked'), deleted], { ...names, agent: 'Bente' });
    expect(settled.messages.at(-1)).toMatchObject({ author: null, direction: 'inbound' });
  });

  it('gives it the name of the customer who writes alone', () => {
    const settled = settleMessages([...rows, row(null, 'a picture')], { ...names, agent: 'Bente' });
    expect(settled.messages.at(-1)).toMatchObject({ author: 'Orla', direction: 'inbound' });
  });
});
