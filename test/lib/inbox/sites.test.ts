// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapters } from '@/lib/inbox/adapters/all';
import { createReader } from '@/lib/inbox/create-reader';

interface Expected {
  as: string;
  host: string;
  conversation: { id: string; customer: unknown; messages: { id: string | null; direction: string; text: string }[] };
}

/** Pages whose adapters need no layout; test/e2e reads all of them in a real browser. */
const PAGES = [
  ['chatwoot', 'page'],
  ['chatwoot', 'legacy'],
  ['discord', 'page'],
  ['x-messages', 'page'],
] as const;

describe('site pages', () => {
  it.each(PAGES)('%s/%s is read as expected', (site, name) => {
    const base = `test/pages/sites/${site}/${name}`;
    const expected = JSON.parse(readFileSync(`${base}.expected.json`, 'utf8')) as Expected;
    const html = readFileSync(`${base}.html`, 'utf8');
    (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(
      `https://${expected.host}${expected.as}`,
    );
    document.head.innerHTML = /<style>[\s\S]*?<\/style>/.exec(html)?.[0] ?? '';
    document.body.innerHTML = (/<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '').replace(
      /<script>[\s\S]*?<\/script>/g,
      '',
    );
    const adapter = adapters.find(({ id }) => id === site) ?? null;
    const reading = createReader({ document, adapter }).read();
    if (reading.kind === 'nothing') throw new Error(reading.reason);
    expect(reading.conversation).toMatchObject({
      id: expected.conversation.id,
      customer: expected.conversation.customer,
    });
    expect(reading.messages.map(({ timeText: _shown, ...message }) => message)).toEqual(expected.conversation.messages);
  });
});
