// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Reply } from '@/lib/domain/reply';
import { chatwootFormat } from '@/lib/replies/formats/chatwoot';
import { chatwootMacrosFormat } from '@/lib/replies/formats/chatwoot-macros';
import { csvFormat } from '@/lib/replies/formats/csv';
import { espansoFormat } from '@/lib/replies/formats/espanso';
import { freshdeskFormat } from '@/lib/replies/formats/freshdesk';
import { gorgiasFormat } from '@/lib/replies/formats/gorgias';
import { intercomFormat } from '@/lib/replies/formats/intercom';
import { jsonFormat } from '@/lib/replies/formats/json';
import { textBlazeFormat } from '@/lib/replies/formats/text-blaze';
import { textExpanderFormat } from '@/lib/replies/formats/text-expander';
import { titleOf } from '@/lib/replies/formats/title-of';
import { uniqueShortcuts } from '@/lib/replies/formats/unique-shortcut';
import { zammadFormat } from '@/lib/replies/formats/zammad';
import { zendeskFormat } from '@/lib/replies/formats/zendesk';
import type { Tag } from './any-reply';
import { checkRoundTrip, only, say } from './round-trip';

const numbered = (system: string, id: string) => (/^\d+$/.test(id) ? `${system}-${id}` : id);
const shortcutOf = (reply: Reply, all: readonly Reply[]) => uniqueShortcuts(all).get(reply) ?? '';

/** Help desks know the customer and the agent, and neither orders nor dates nor fields. */
const noOrders: Partial<Record<Tag, string>> = {
  '{{order.number}}': '[order.number]',
  '{{order.number|your order}}': 'your order',
  '{{today}}': '[today]',
  '{{today:date iso}}': '[today:date iso]',
  '{{ask.reason}}': '[ask.reason]',
  '{{ask.size}}': '[ask.size]',
};
const noConditions: Partial<Record<Tag, string>> = {
  '{{#if customer.firstName}}': '[if customer.firstName]',
  '{{else}}': '[else]',
  '{{/if}}': '[/if]',
};
const noFallback = {
  '{{customer.firstName|there}}': '{{customer.firstName}}',
  '{{customer.name:upper}}': '[customer.name:upper]',
};
/** Tools on the agent's machine know the date and what is typed in, and not the customer. */
const noCustomer: Partial<Record<Tag, string>> = {
  ...noConditions,
  '{{customer.firstName}}': '[customer.firstName]',
  '{{customer.firstName|there}}': 'there',
  '{{customer.name}}': '[customer.name]',
  '{{customer.name:upper}}': '[customer.name:upper]',
  '{{agent.name}}': '[agent.name]',
  '{{order.number}}': '[order.number]',
  '{{order.number|your order}}': 'your order',
};

/** The fields that the text asks for, in the order of its asking, as a tool that knows these kinds gives them back. */
const asked = ({ body, fields }: Reply, kinds: readonly string[], hasDatePreset = true) =>
  [...new Set([...body.matchAll(/\{\{ask\.(\w+)\}\}/g)].map(([, name]) => name))].flatMap((name) =>
    fields
      .filter((field) => field.name === name)
      .map((field) => {
        const kind = kinds.includes(field.kind) ? field.kind : ('text' as const);
        const preset = kind === 'date' && !hasDatePreset ? '' : field.preset;
        return { ...field, label: '', kind, preset, isRemembered: false };
      }),
  );

describe('what is written is read again, but for the losses that are told', () => {
  it('JSON', async () => {
    await expect(checkRoundTrip(jsonFormat)).resolves.toBeUndefined();
  });

  it('CSV', async () => {
    const keep = (reply: Reply, _: number, all: readonly Reply[]): Reply => {
      const order = all.flatMap(({ variants }) => variants.map(({ language }) => language));
      return {
        ...reply,
        variants: reply.variants.toSorted((a, b) => order.indexOf(a.language) - order.indexOf(b.language)),
      };
    };
    await expect(checkRoundTrip(csvFormat, keep)).resolves.toBeUndefined();
  });

  it('Chatwoot canned responses', async () => {
    const keep = (reply: Reply, _: number, all: readonly Reply[]): Reply => {
      const shortcut = shortcutOf(reply, all);
      const title = titleOf(shortcut, '');
      return {
        ...only(reply, 'updatedAt'),
        id: numbered('chatwoot', reply.id),
        shortcut,
        title,
        body: say(noOrders)(reply.body),
      };
    };
    await expect(checkRoundTrip(chatwootFormat, keep)).resolves.toBeUndefined();
  });

  it('Chatwoot macros', async () => {
    const keep = (reply: Reply): Reply => ({
      ...only(reply),
      id: numbered('chatwoot-macro', reply.id),
      body: say(noOrders)(reply.body),
    });
    await expect(checkRoundTrip(chatwootMacrosFormat, keep)).resolves.toBeUndefined();
  });

  it('Zendesk', async () => {
    const keep = (reply: Reply): Reply => ({
      ...only(reply, 'folder', 'updatedAt'),
      id: numbered('zendesk-macro', reply.id),
      body: say(noOrders)(reply.body),
    });
    await expect(checkRoundTrip(zendeskFormat, keep)).resolves.toBeUndefined();
  });

  it('Intercom', async () => {
    const body = say({ ...noOrders, ...noConditions, '{{customer.name:upper}}': '[customer.name:upper]' });
    const keep = (reply: Reply): Reply => ({
      ...only(reply, 'updatedAt'),
      id: numbered('intercom-macro', reply.id),
      body: body(reply.body),
    });
    await expect(checkRoundTrip(intercomFormat, keep)).resolves.toBeUndefined();
  });

  it('Freshdesk', async () => {
    // Freshdesk names an agent, and not the first name.
    const keep = (reply: Reply): Reply => ({
      ...only(reply, 'folder', 'updatedAt', 'attachments'),
      id: numbered('freshdesk', reply.id),
      body: say(noOrders)(reply.body),
    });
    await expect(checkRoundTrip(freshdeskFormat, keep)).resolves.toBeUndefined();
  });

  it('Gorgias', async () => {
    const known = ['order_status', 'cancel'];
    const keep = (reply: Reply): Reply => ({
      ...only(reply, 'updatedAt'),
      id: numbered('gorgias', reply.id),
      language: reply.language.split('-')[0] ?? '',
      intents: reply.intents.slice(0, 1).filter((intent) => known.includes(intent)),
      body: say({ ...noOrders, ...noConditions, ...noFallback })(reply.body),
    });
    await expect(checkRoundTrip(gorgiasFormat, keep)).resolves.toBeUndefined();
  });

  it('Zammad', async () => {
    const keep = (reply: Reply, _: number, all: readonly Reply[]): Reply => ({
      ...only(reply, 'tags', 'updatedAt'),
      id: numbered('zammad', reply.id),
      shortcut: shortcutOf(reply, all),
      body: say({ ...noOrders, ...noConditions, ...noFallback })(reply.body),
    });
    await expect(checkRoundTrip(zammadFormat, keep)).resolves.toBeUndefined();
  });

  it('espanso', async () => {
    const keep = (reply: Reply, _: number, all: readonly Reply[]): Reply => {
      const isForm = reply.body.includes('{{ask.');
      const dates: Partial<Record<Tag, string>> = isForm
        ? { '{{today}}': '[today]', '{{today:date iso}}': '[today:date iso]' }
        : {};
      return {
        ...only(reply, 'tags'),
        shortcut: shortcutOf(reply, all),
        body: say({ ...noCustomer, ...dates })(reply.body),
        fields: asked(reply, ['text', 'paragraph', 'choice']),
      };
    };
    await expect(checkRoundTrip(espansoFormat, keep, { hasIds: false })).resolves.toBeUndefined();
  });

  it('TextExpander', async () => {
    const keep = (reply: Reply, _: number, all: readonly Reply[]): Reply => ({
      ...only(reply, 'folder'),
      shortcut: shortcutOf(reply, all),
      body: say(noCustomer)(reply.body),
      fields: asked(reply, ['text', 'paragraph', 'choice']),
    });
    await expect(checkRoundTrip(textExpanderFormat, keep, { hasIds: false })).resolves.toBeUndefined();
  });

  it('Text Blaze', async () => {
    const { '{{agent.name}}': _, ...losses } = noCustomer;
    const keep = (reply: Reply, _at: number, all: readonly Reply[]): Reply => ({
      ...only(reply, 'folder'),
      shortcut: shortcutOf(reply, all),
      body: say(losses)(reply.body),
      fields: asked(reply, ['text', 'paragraph', 'choice', 'date'], false),
    });
    await expect(checkRoundTrip(textBlazeFormat, keep, { hasIds: false })).resolves.toBeUndefined();
  });
});
