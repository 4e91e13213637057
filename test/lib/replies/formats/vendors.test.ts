// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { recogniseReplyFormat } from '@/lib/replies/formats/formats';
import { renderTemplate } from '@/lib/replies/template/render-template';
import { readFixture } from './read-fixture';
import { textFile } from './round-trip';

/** What files hold that have to be recognised as those of a format. */
const readAs = async (id: string, ...names: string[]) => {
  const files = names.map(readFixture);
  const format = recogniseReplyFormat(files);
  expect(format?.id).toBe(id);
  const { replies, faults } = (await format?.read(files)) ?? { replies: [], faults: [] };
  return { replies, faults: faults.map(({ line, what }) => `${line ?? ''} ${what}`.trim()) };
};
const gap = (name: string) => `{{${name}}} has no value here. It stays in the text as a gap, to be filled in.`;

describe('exports of help desks', () => {
  it('Chatwoot canned responses', async () => {
    const { replies, faults } = await readAs('chatwoot', 'chatwoot-canned.json');
    expect(replies).toMatchObject([
      {
        id: 'chatwoot-12',
        title: 'Refund 5days',
        shortcut: 'refund-5days',
        body: 'Hi {{customer.firstName|there}},\n\nyour refund is on its way. It takes **5 days**.\n\n{{agent.name}}',
        updatedAt: '2026-02-10T09:00:00.000Z',
      },
      {
        id: 'chatwoot-13',
        body: 'You are on {{chatwoot.contact.custom_attribute.plan}}.{{#if customer.name}} Thanks, {{customer.name}}!{{else}} Thanks!{{/if}}{{chatwoot_tag.if_conversation.id}}#{{chatwoot_tag.endif}}',
      },
    ]);
    expect(faults).toEqual([
      '16 “Empty” has no text. It is left out.',
      '“Refund 5days”: Shortcuts are letters, digits and dashes here, so it is written differently.',
      `“Plan”: ${gap('chatwoot.contact.custom_attribute.plan')}`,
      `“Plan”: ${gap('chatwoot_tag.if_conversation.id')}`,
      `“Plan”: ${gap('chatwoot_tag.endif')}`,
    ]);
  });

  it('Chatwoot macros: the text alone, and labels as tags', async () => {
    const { replies, faults } = await readAs('chatwoot-macros', 'chatwoot-macros.json');
    expect(replies).toMatchObject([
      {
        id: 'chatwoot-macro-3',
        title: 'Late parcel',
        body: 'Sorry, {{customer.firstName}}. I am looking into it.',
        tags: ['delivery', 'late'],
      },
    ]);
    expect(faults).toEqual([
      '“Late parcel”: What else it does in Chatwoot is not done here.',
      '“Close”: It sends no message, and is left out.',
    ]);
  });

  it('Zendesk macros: folders of titles, no notes, nothing that is off', async () => {
    const { replies, faults } = await readAs('zendesk', 'zendesk-macros.json');
    expect(replies).toMatchObject([
      {
        id: 'zendesk-macro-360001',
        title: 'Late parcel',
        folder: 'Orders/Delivery',
        body: 'Hello {{customer.firstName}},\n\nsee your parcel (https://shop.example/track).\n{{zendesk.dc.signature}} {{agent.name}}',
        tags: ['delivery', 'late'],
        updatedAt: '2026-02-10T09:00:00Z',
      },
      { id: 'zendesk-macro-360002', folder: '', body: 'Thank you, {{customer.name}}! Ticket {{zendesk.ticket.id}}.' },
    ]);
    expect(faults).toEqual([
      '“Late parcel”: Only some may use it in Zendesk; here it is offered like any other.',
      '“Late parcel”: What else it does to the ticket in Zendesk is not done here.',
      `“Late parcel”: ${gap('zendesk.dc.signature')}`,
      `“Thanks”: ${gap('zendesk.ticket.id')}`,
      '“Old”: It is not active in Zendesk, and is left out.',
      '“Note to the team”: It writes an internal note, which is no reply, and is left out.',
      '“Solve”: It writes no comment, and is left out.',
    ]);
  });

  it('Intercom macros: attributes of HTML and of text', async () => {
    const { replies, faults } = await readAs('intercom', 'intercom-macros.json');
    expect(replies).toMatchObject([
      {
        id: 'intercom-macro-88',
        title: 'Greeting',
        // What stands in for another attribute is not what stands in for a gap.
        body: 'Hi {{customer.firstName|there}},\n\nI am {{agent.firstName}}. You are on {{intercom.company.plan}}.',
        updatedAt: '2026-02-01T00:00:00.000Z',
      },
      { id: 'intercom-macro-89', body: 'Bye {{customer.name|friend}}' },
    ]);
    expect(faults).toHaveLength(2);
  });

  it('Freshdesk canned responses with their folders, in any order', async () => {
    for (const names of [
      ['freshdesk-responses.json', 'freshdesk-folders.json'],
      ['freshdesk-folders.json', 'freshdesk-responses.json'],
    ]) {
      const { replies, faults } = await readAs('freshdesk', ...names);
      expect(replies).toMatchObject([
        {
          id: 'freshdesk-5',
          title: 'Refund',
          folder: 'Payments',
          body: 'Hi {{customer.firstName|there}},\n\ndone. {{freshdesk.ticket.id}}',
          attachments: [{ name: 'form.pdf', url: 'https://cdn.shop.example/form.pdf' }],
        },
      ]);
      expect(faults[0]).toMatch(/^2 “Refund”: The attachment .*javascript:.* is left out\.$/);
    }
  });

  it('Gorgias macros: with intent, language and tags', async () => {
    const { replies, faults } = await readAs('gorgias', 'gorgias-macros.json');
    expect(replies).toMatchObject([
      {
        id: 'gorgias-9',
        language: 'fr',
        intents: ['order_status'],
        tags: ['shipping', 'wismo'],
        uses: 41,
        body: 'Bonjour {{customer.firstName}},\n\ncommande {{gorgias.ticket.customer.integrations.shopify.orders_0.name}}',
      },
      { id: 'gorgias-11', intents: [], body: 'Abracadabra' },
    ]);
    expect(replies[1]).not.toHaveProperty('uses');
    expect(faults).toContain('“Magic”: The intent “order/magic” of Gorgias is none of ours and is left out.');
    expect(faults).toContain('“Tag only”: It writes no reply, and is left out.');
  });

  it('Zammad text modules: the first keyword is the shortcut', async () => {
    const { replies, faults } = await readAs('zammad', 'zammad-text-modules.json');
    expect(replies).toMatchObject([
      {
        id: 'zammad-6',
        title: 'Rückgabe',
        shortcut: 'rueck',
        tags: ['Retoure', 'zurück'],
        body: 'Guten Tag {{customer.firstName}} {{customer.name:last}},\n\n- Etikett\n- Karton\n\nTicket {{zammad.ticket.number}}\n{{agent.name}}',
      },
    ]);
    expect(faults).toEqual([
      `“Rückgabe”: ${gap('zammad.ticket.number')}`,
      '“Alt”: It is not active in Zammad, and is left out.',
    ]);
  });

  it('FreeScout saved replies', async () => {
    const { replies } = await readAs('freescout', 'freescout.json');
    expect(replies.map(({ body }) => body)).toEqual([
      'Hi {{customer.firstName|there}},\nwe open at 9. {{freescout.mailbox.name}} #{{freescout.conversation.number}}',
      'Best, {{agent.name}}, {{agent.role}}',
    ]);
  });

  it('lets none of their variables through: each is a gap in what would be inserted', async () => {
    const values = {
      'customer.firstName': 'Ana',
      'customer.name': 'Ana Ruiz',
      'agent.name': 'Sam',
      'agent.firstName': 'Sam',
      'agent.role': 'Care',
    };
    for (const [id, name] of [
      ['chatwoot', 'chatwoot-canned.json'],
      ['zendesk', 'zendesk-macros.json'],
      ['intercom', 'intercom-macros.json'],
      ['freshdesk', 'freshdesk-responses.json'],
      ['gorgias', 'gorgias-macros.json'],
      ['zammad', 'zammad-text-modules.json'],
      ['freescout', 'freescout.json'],
    ] as const) {
      const { replies } = await readAs(id, name);
      const rendered = replies.map(({ body }) => renderTemplate(body, values));
      expect(rendered.flatMap(({ unresolved }) => unresolved).length, name).toBeGreaterThan(0);
      for (const { text } of rendered) expect(text).not.toMatch(/\{\{|\{%|#\{|%\}/);
    }
  });
});

describe('text expanders', () => {
  it('espanso: forms are fields; commands and scripts never run, and are gaps', async () => {
    const { replies, faults } = await readAs('espanso', 'espanso.yml');
    expect(replies).toMatchObject([
      {
        title: 'Thank you',
        shortcut: 'ty',
        body: '{{ask.greeting}} and thank you!{{cursor}} Sent on {{today}}.',
        tags: ['thanks', 'gratitude'],
        fields: [{ name: 'greeting', kind: 'choice', options: ['Hi', 'Hello'] }],
      },
      { shortcut: 'ip', body: 'My address is {{espanso.ip}} ({{espanso.home}}).' },
      {
        shortcut: 'late',
        body: 'Sorry, {{ask.name}}. It comes {{ask.when}}.\n{{ask.more}}',
        fields: [
          { name: 'name', kind: 'text' },
          { name: 'when', kind: 'choice', options: ['today', 'tomorrow'], preset: 'tomorrow' },
          { name: 'more', kind: 'paragraph' },
        ],
      },
      { title: 'Order …', shortcut: '', body: 'Order {{espanso.number}}' },
      { shortcut: 'b', body: 'One\ntwo' },
      {
        shortcut: 'clip',
        body: 'You wrote: {{espanso.clipboard}} / {{ask.topic}}',
        fields: [{ name: 'topic', preset: 'parcels' }],
      },
    ]);
    expect(JSON.stringify(replies)).not.toMatch(/curl|evil|x\.py/);
    expect(faults.slice(0, 6)).toEqual([
      'It names other files (imports), which are not opened. Choose them, too, if you want them.',
      '23 :ip: It has other triggers, which are left out: :addr.',
      '23 :ip: Its variable “ip” runs a command on the computer. Nothing is run here: it is a gap in the text.',
      '23 :ip: Its variable “home” runs a script on the computer. Nothing is run here: it is a gap in the text.',
      String.raw`49 :o(?P<number>\d+): Its trigger is a pattern (regex), which is left out: it has no shortcut.`,
      '55 What stands here is no match. It is left out.',
    ]);
    expect(faults).toContain('“:logo”: It is a picture, and is left out.');
    expect(renderTemplate(replies[1]?.body ?? '', {}).unresolved).toEqual(['espanso.ip', 'espanso.home']);
  });

  it('TextExpander: the group is the file’s name up to the first dot', async () => {
    const { replies } = await readAs('text-expander', 'Support.en.csv');
    expect(replies).toMatchObject([
      {
        title: 'Thanks',
        shortcut: 'ty',
        folder: 'Support',
        body: 'Thank you, {{ask.customer}}!{{cursor}}',
        fields: [{ name: 'customer', preset: 'friend' }],
      },
      {
        shortcut: 'late',
        body: 'It is {{today:date weekday}}. {{ask.When}} on {{today}} at {{textexpander.time}}. 20% off, 100% sure.\n{{ask.Details}}',
        fields: [
          { name: 'When', kind: 'choice', options: ['today', 'tomorrow', 'next week'], preset: 'tomorrow' },
          { name: 'Details', kind: 'paragraph' },
        ],
      },
      { title: 'Cb', body: '{{textexpander.clipboard}} and {{textexpander.snippet.sig}} and {{today:date iso}}' },
    ]);
  });

  it('Text Blaze: forms are fields; other commands stay as text behind a gap, and never run', async () => {
    const { replies, faults } = await readAs('text-blaze', 'text-blaze.json');
    expect(replies).toMatchObject([
      {
        shortcut: 'hi',
        folder: 'Support',
        body: 'Hi {{ask.first_name}},{{cursor}}\n{{ask.when}} {{today:date iso}}\n{{ask.note}}\n{{agent.name}}',
        fields: [
          { name: 'first_name', label: 'first name', kind: 'text', preset: 'there' },
          { name: 'when', kind: 'choice', options: ['today', 'tomorrow'], preset: 'today' },
          { name: 'note', kind: 'paragraph' },
        ],
      },
      {
        shortcut: 'run',
        body: 'A {{textblaze.if}}{if: first = "x"}yes{{textblaze.endif}} {{textblaze.urlload}}{urlload: https://evil.example/?q=1} {{textblaze.formula}}{= 1 + 2} {{textblaze.clipboard}} {name} {{textblaze.site}}{site: title}',
      },
      { shortcut: 'html', body: 'One\n\nTwo' },
    ]);
    expect(faults).toContain(`“Risky”: ${gap('textblaze.urlload')}`);
    expect(renderTemplate(replies[1]?.body ?? '', {}).unresolved).toHaveLength(6);
  });
});

describe('tables and lists of one’s own', () => {
  it('CSV by the names of its columns, with a text in another language', async () => {
    const { replies, faults } = await readAs('csv', 'replies.csv');
    expect(replies).toMatchObject([
      {
        title: 'Refund',
        shortcut: 'refund',
        folder: 'Payments/Refunds',
        tags: ['money', 'back'],
        body: 'Hi {{customer.firstName|there}},\nwe pay back.',
        variants: [{ language: 'de', body: 'Hallo {{customer.firstName|du}},\nwir zahlen zurück.' }],
      },
      { title: 'Foreign', language: 'en-GB' },
    ]);
    expect(faults).toEqual([
      '5 “Foreign” has the same shortcut (“refund”) as “Refund” on line 2. Both keep it; give one of them another.',
      `“Foreign”: ${gap('ticket.requester.first_name')}`,
    ]);
  });

  it('JSON that a person wrote, with what is not known told', async () => {
    const file = textFile(
      'mine.json',
      '[{"title":"A","text":"One","colour":"red"},\n{"title":"B","body":"Two","shortcut":"b b","tone":"loud","intents":["cancel","nonsense"]}]',
    );
    const format = recogniseReplyFormat([file]);
    expect(format?.id).toBe('json');
    const read = await format?.read([file]);
    expect(read?.replies).toMatchObject([
      { title: 'A', body: 'One' },
      { title: 'B', shortcut: 'b-b', tone: 'neutral', intents: ['cancel'] },
    ]);
    expect(read?.told).toEqual(['title', 'shortcut', 'body', 'intents', 'tone']);
    expect(read?.faults.map(({ line, what }) => `${line ?? ''} ${what}`.trim())).toEqual([
      '2 “B”: The intent “nonsense” can not be read and is left out.',
      '2 “B”: The tone “loud” can not be read and is left out.',
      '“A”: The field “colour” is not known and is left out.',
      '“B”: Shortcuts are letters, digits and dashes here, so it is written differently.',
    ]);
  });
});
