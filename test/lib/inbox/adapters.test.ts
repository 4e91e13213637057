// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { adapterSchema } from '@/lib/domain/adapter';
import { adapters } from '@/lib/inbox/adapters/all';
import { adaptersForHost } from '@/lib/desk/adapters-for-host';
import { findAdapter, findProbe } from '@/lib/inbox/find-adapter';

describe('adapters', () => {
  it('lists every file of the folder, each id once', () => {
    const files = readdirSync('lib/inbox/adapters').filter((name) => name !== 'all.ts');
    expect(files.map((name) => name.replace('.ts', '')).toSorted()).toEqual(adapters.map(({ id }) => id).toSorted());
    expect(new Set(adapters.map(({ id }) => id)).size).toBe(adapters.length);
  });

  it.each(adapters.map((adapter) => [adapter.id, adapter] as const))('%s fits the schema', (_id, adapter) => {
    expect(adapterSchema.parse(adapter)).toEqual(adapter);
  });

  it('rejects unknown keys, broken selectors and broken patterns', () => {
    const [adapter] = adapters;
    expect(adapterSchema.safeParse({ ...adapter, onload: 'x' }).success).toBe(false);
    expect(adapterSchema.safeParse({ ...adapter, list: ['ul['] }).success).toBe(false);
    expect(adapterSchema.safeParse({ ...adapter, thread: { url: ['('] } }).success).toBe(false);
  });

  it('finds a site by host and subdomain, never by a name that only contains it', () => {
    const idOf = (url: string) => findAdapter(url, adaptersForHost(new URL(url).hostname, adapters).adapters)?.id;
    expect(idOf('https://discord.com/channels/@me/123')).toBe('discord');
    expect(idOf('https://web.whatsapp.com/')).toBe('whatsapp');
    expect(idOf('https://x.com/i/chat/1-2')).toBe('x-messages');
    expect(idOf('https://notx.com/i/chat/1-2')).toBeUndefined();
    expect(findAdapter('not a url', adapters)).toBeNull();
  });

  it('tells a self-hosted Chatwoot by its path and its page', () => {
    const { adapters: here, probes } = adaptersForHost('help.example.org', adapters);
    expect(here).toEqual([]);
    const url = 'https://help.example.org/app/accounts/3/inbox/2/conversations/77';
    expect(findProbe(url, document, probes)).toBeNull();
    document.body.innerHTML = '<ul class="conversation-panel"></ul>';
    expect(findProbe(url, document, probes)?.id).toBe('chatwoot');
    expect(findProbe('https://help.example.org/blog/conversations', document, probes)).toBeNull();
  });
});
