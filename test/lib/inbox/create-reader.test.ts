// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '@/lib/domain/adapter';
import { createReader } from '@/lib/inbox/create-reader';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

afterEach(() => vi.restoreAllMocks());

const outdated: Adapter = {
  id: 'old-site',
  label: 'Old site',
  verified: { date: '2020-01-01', confidence: 'C' },
  match: { hosts: ['localhost'] },
  list: ['.a-class-that-is-gone'],
  item: { sel: 'li' },
  text: { sel: ['p'] },
  direction: [{ by: 'side' }],
  composer: { sel: ['textarea'] },
};

function showFixture(name: string) {
  const html = readFileSync(`test/pages/fixtures/${name}.html`, 'utf8');
  document.head.innerHTML = /<head>([\s\S]*)<\/head>/.exec(html)?.[1] ?? '';
  document.body.innerHTML = /<body>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
}

describe('createReader', () => {
  it('falls back to structure when a known site has changed, and says so, but not while the page loads', () => {
    showFixture('chat-flat');
    const reader = createReader({ document, adapter: outdated, structure: () => createGenericSource });
    expect(reader.read()).toMatchObject({ kind: 'nothing', channel: 'old-site' });
    const later = performance.now() + 4_000;
    vi.spyOn(performance, 'now').mockReturnValue(later);
    const reading = reader.read();
    if (reading.kind === 'nothing') throw new Error(reading.reason);
    expect(reading.messages).toHaveLength(5);
    expect(reading.conversation).toMatchObject({ channel: 'old-site', reader: { adapter: 'generic' } });
    expect(reading.conversation.reader.warnings[0]).toMatch(/looks different/);
  });

  it('reads a long thread in slices, the newest rows first', () => {
    showFixture('chat-flat');
    const list = document.querySelector('.stream') as HTMLElement;
    for (let n = 0; n < 100; n++) {
      const post = list.querySelector('#p903')?.cloneNode(true) as HTMLElement;
      post.id = `q${n}`;
      list.prepend(post);
    }
    const reader = createReader({ document, adapter: null, structure: () => createGenericSource });
    const counts: number[] = [];
    for (let slice = 0; slice < 60; slice++) {
      const reading = reader.read(0);
      if (reading.kind === 'nothing') throw new Error(reading.reason);
      expect(reading.messages.at(-1)?.id).toBe('p905');
      counts.push(reading.messages.length);
      if (reading.complete) break;
    }
    expect(counts[0]).toBeLessThan(20);
    expect(counts.at(-1)).toBe(105);
    expect(counts).toEqual(counts.toSorted((a, b) => a - b));
  });

  it('parses only what changed: unchanged messages stay the same objects', () => {
    showFixture('chat-flat');
    const reader = createReader({ document, adapter: null, structure: () => createGenericSource });
    const before = reader.read();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { subtree: true, childList: true });
    const list = document.querySelector('.stream') as HTMLElement;
    list.append(Object.assign(list.lastElementChild?.cloneNode(true) as HTMLElement, { id: 'p906' }));
    reader.noteMutations(observer.takeRecords());
    const after = reader.read();
    if (before.kind === 'nothing' || after.kind === 'nothing') throw new Error('nothing');
    expect(after.messages.slice(0, 5).every((message, index) => message === before.messages[index])).toBe(true);
    expect(after.messages[5]?.id).toBe('p906');
  });

  it('sees the composer in note mode', () => {
    showFixture('chat-flat');
    document.querySelector('[contenteditable]')?.setAttribute('aria-label', 'Add an internal note');
    expect(createReader({ document, adapter: null, structure: () => createGenericSource }).composer()).toMatchObject({
      note: true,
    });
  });

  describe('on a site that somebody taught', () => {
    const taught: Adapter = {
      ...outdated,
      id: 'taught-localhost',
      list: ['.rows'],
      item: { sel: '.row' },
      direction: [
        { by: 'selector', outbound: '.mine' },
        { by: 'otherwise', is: 'inbound' },
      ],
    };
    const showRows = (header = '') => {
      document.head.innerHTML = '<title>(2) Inbox</title>';
      document.body.innerHTML = `<main>${header}<div class="rows"><div class="row"><p>Where is my parcel?</p></div><div class="row mine"><p>On its way.</p></div></div><textarea></textarea></main>`;
    };
    const read = (adapter: Adapter) => {
      const reading = createReader({ document, adapter, structure: () => createGenericSource }).read();
      if (reading.kind === 'nothing') throw new Error(reading.reason);
      return reading;
    };

    it('keeps the channel that the site had before, so that notes and history go on', () => {
      showRows();
      expect(read(taught).conversation.channel).toBe('localhost');
    });

    it('says so, and is unsure, where nothing tells one conversation from another', () => {
      showRows();
      const { isTold, conversation } = read(taught);
      expect(isTold).toBe(false);
      expect(conversation.title).toBe('Inbox');
      expect(conversation.reader.confidence).toBeLessThan(0.6);
      expect(conversation.reader.warnings.join()).toMatch(/copied, not inserted/);
    });

    it('tells conversations apart by the name of the customer', () => {
      showRows('<h2>Ida Voss</h2>');
      const named = { ...taught, customer: { name: [{ sel: 'h2' }] } };
      const first = read(named);
      showRows('<h2>Otto Brandt</h2>');
      expect(first.isTold).toBe(true);
      expect(read(named).conversation.id).not.toBe(first.conversation.id);
    });
  });
});
