// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/** Reads a page of test/pages/fixtures without layout: what structure and style alone can tell. */
function readFixture(name: string) {
  const html = readFileSync(`test/pages/fixtures/${name}.html`, 'utf8');
  document.documentElement.lang = /<html lang="(\w+)"/.exec(html)?.[1] ?? 'en';
  document.head.innerHTML = /<head>([\s\S]*)<\/head>/.exec(html)?.[1] ?? '';
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return createReader({ document, adapter: null, structure: () => createGenericSource }).read();
}

describe('generic reader', () => {
  it.each(['email-list', 'article', 'search-results', 'settings-form'])('finds no conversation in %s', (name) => {
    expect(readFixture(name)).toMatchObject({ kind: 'nothing', reason: expect.stringMatching(/\S/) });
  });

  it('reads bubbles without ids: sides, dates, times and the customer from the heading', () => {
    const reading = readFixture('chat-no-ids');
    if (reading.kind === 'nothing') throw new Error(reading.reason);
    expect(reading.conversation.customer).toEqual({ name: 'Jule Harms' });
    expect(reading.conversation.composer).toEqual({ kind: 'field', note: false });
    expect(
      reading.messages.map(({ direction, author, text, timeText }) => [direction, author, text, timeText]),
    ).toEqual([
      ['inbound', 'Jule Harms', 'Hallo, mein Zelt hat ein Loch', '18:02'],
      ['inbound', 'Jule Harms', 'ok', '18:02'],
      ['outbound', null, 'Das tut mir leid. Wie groß ist es?', '18:20'],
      ['inbound', 'Jule Harms', 'etwa zwei Zentimeter', '10:12'],
      ['inbound', 'Jule Harms', 'ok', '10:13'],
      ['inbound', 'Jule Harms', 'und was kostet das?', '10:14'],
    ]);
  });

  it('reads a flat thread by comparing authors with the account menu, and carries authors forward', () => {
    const reading = readFixture('chat-flat');
    if (reading.kind === 'nothing') throw new Error(reading.reason);
    expect(reading.conversation.agent).toBe('Nils Aaberg');
    expect(reading.messages.map(({ id, direction, author }) => [id, direction, author])).toEqual([
      ['p901', 'inbound', 'Tove Quist'],
      ['p902', 'inbound', 'Tove Quist'],
      ['p903', 'outbound', 'Nils Aaberg'],
      ['p904', 'inbound', 'Tove Quist'],
      ['p905', 'inbound', 'Iben Rask'],
    ]);
    expect(reading.messages[2]?.text).toBe('The Ember does, with the winter cartridge and a stand.');
  });

  it('does not report the conversation list beside the thread', () => {
    const reading = readFixture('chat-no-ids');
    expect(JSON.stringify(reading.kind === 'conversation' && reading.messages)).not.toContain('Pelle Sturm');
  });
});
