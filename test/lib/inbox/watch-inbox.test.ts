// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { conversationSchema, observationSchema, type Observation } from '@/lib/domain/conversation';
import type { Adapter } from '@/lib/domain/adapter';
import type { AdapterSource } from '@/lib/inbox/watch/choose-adapter';
import { stopClock } from './watch/fake-clock';
import { watchInbox } from '@/lib/inbox/watch-inbox';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

const adapter: Adapter = {
  id: 'synthetic',
  label: 'Synthetic',
  verified: { date: '2026-11-21', confidence: 'A' },
  match: { hosts: ['localhost'] },
  pane: ['main'],
  customer: { name: [{ sel: 'h2' }] },
  list: ['ul'],
  item: { sel: 'li', id: [{ attr: 'data-id' }] },
  text: { sel: ['p'] },
  direction: [{ by: 'selector', outbound: '.out', inbound: '.in' }],
  composer: { sel: ['textarea'] },
};

const source: AdapterSource = {
  known: async () => ({ adapters: [adapter], probes: [] }),
  load: async () => null,
  structure: async () => createGenericSource,
};

(window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL('http://localhost/');
let stopping = new AbortController();
afterEach(() => stopping.abort());

function watch() {
  stopping = new AbortController();
  const seen: Observation[] = [];
  const inbox = watchInbox({
    window,
    adapters: source,
    report: (observation) => seen.push(observation),
    signal: stopping.signal,
  });
  return { seen, ...inbox };
}

const pass = stopClock();
/** Time passes frame by frame: what a frame sets going happens before the next. */
const wait = async (milliseconds: number) => {
  for (let passed = 0; passed < milliseconds; passed += 10) await pass(10);
};
/** More than a frame of happy-dom. */
const frame = () => wait(30);

function row(id: string, text: string) {
  const element = document.createElement('li');
  element.className = 'in';
  element.dataset.id = id;
  element.append(Object.assign(document.createElement('p'), { textContent: text }));
  return element;
}

function show(name: string, rows: Element[]) {
  const list = document.createElement('ul');
  list.append(...rows);
  const main = document.createElement('main');
  main.append(
    Object.assign(document.createElement('h2'), { textContent: name }),
    list,
    document.createElement('textarea'),
  );
  document.body.replaceChildren(main);
}

const list = () => document.querySelector('ul') as HTMLUListElement;
const conversations = (seen: Observation[]) =>
  seen.flatMap((one) => (one.kind === 'conversation' ? [one.conversation] : []));

describe('watchInbox', () => {
  it('reports a conversation that fits the domain, a new message with its context, and nothing twice', async () => {
    show(
      'Ann',
      [1, 2, 3, 4, 5, 6, 7].map((n) => row(`m${n}`, `text ${n}`)),
    );
    const { seen } = watch();
    await frame();
    expect(seen.map((one) => observationSchema.parse(one))).toHaveLength(1);
    list().append(row('m8', 'new'));
    await frame();
    expect(
      conversations(seen)
        .at(-1)
        ?.messages.map(({ id }) => id),
    ).toEqual(['m3', 'm4', 'm5', 'm6', 'm7', 'm8']);
    document.querySelector('p')?.setAttribute('class', 'hovered');
    await wait(260);
    expect(seen).toHaveLength(2);
  });

  it('reports 450 messages as overlapping windows, newest first', async () => {
    show(
      'Ann',
      Array.from({ length: 450 }, (_, n) => row(`m${n}`, `text ${n}`)),
    );
    const { seen } = watch();
    const idsOf = () => conversations(seen).map(({ messages }) => messages.map(({ id }) => id));
    await wait(600);
    expect(new Set(idsOf().flat()).size).toBe(450);
    const windows = idsOf();
    expect(windows[0]?.at(-1)).toBe('m449');
    expect(windows.every((ids) => ids.length <= 200)).toBe(true);
    for (const [index, older] of windows.slice(1).entries())
      expect(older.slice(-3)).toEqual(windows[index]?.slice(0, 3));
  });

  it('says which windows reach the end: the newest one, unless the agent has scrolled up', async () => {
    show(
      'Ann',
      Array.from({ length: 250 }, (_, n) => row(`m${n}`, `text ${n}`)),
    );
    const { seen } = watch();
    await wait(600);
    for (const { messages, reachesEnd } of conversations(seen)) expect(reachesEnd).toBe(messages.at(-1)?.id === 'm249');
    let scrollTop = 100;
    list().style.overflowY = 'auto';
    Object.defineProperties(list(), {
      clientHeight: { value: 500 },
      scrollHeight: { value: 9_000 },
      scrollTop: { get: () => scrollTop },
    });
    list().append(row('m250', 'new'));
    await frame();
    expect(conversations(seen).at(-1)).toMatchObject({ reachesEnd: false });
    scrollTop = 8_500;
    list().dispatchEvent(new Event('scroll'));
    await wait(260);
    expect(conversations(seen).at(-1)).toMatchObject({ reachesEnd: true });
    expect(conversations(seen).at(-1)?.messages.at(-1)?.id).toBe('m250');
  });

  it('says that there is no conversation, once, and goes on watching', async () => {
    document.body.replaceChildren();
    const { seen } = watch();
    await frame();
    expect(seen).toMatchObject([{ kind: 'nothing', channel: 'synthetic' }]);
    show('Ann', [row('m1', 'hi')]);
    await wait(260);
    expect(conversations(seen).at(-1)?.messages).toMatchObject([{ id: 'm1', author: 'Ann', text: 'hi' }]);
  });

  it('never reports the messages of one conversation under the name of the next', async () => {
    show('Ann', [row('a1', 'one'), row('a2', 'two')]);
    const { seen } = watch();
    await frame();
    (document.querySelector('h2') as HTMLElement).textContent = 'Bob';
    await wait(80);
    list().replaceChildren(row('b1', 'three'));
    await wait(300);
    for (const { customer, messages } of conversations(seen)) {
      for (const { id } of messages) expect(id?.startsWith(customer?.name === 'Ann' ? 'a' : 'b')).toBe(true);
    }
    expect(conversations(seen).at(-1)?.messages).toMatchObject([{ id: 'b1' }]);
  });

  it('survives a thread torn out while it is read, and getters that throw', async () => {
    show('Ann', [row('m1', 'one'), row('m2', 'two')]);
    const { seen } = watch();
    await frame();
    const hostile = row('m3', 'three');
    Object.defineProperty(hostile, 'matches', {
      get: () => {
        document.querySelector('main')?.remove();
        throw new Error('gone');
      },
    });
    list().append(hostile);
    await wait(260);
    expect(seen.at(-1)?.kind).toBe('nothing');
    Object.defineProperty(document, 'querySelectorAll', {
      configurable: true,
      get: () => {
        throw new Error('no');
      },
    });
    document.body.append('x');
    await wait(260);
    expect(seen.at(-1)).toMatchObject({ kind: 'nothing', reason: expect.stringContaining('could not be read') });
    delete (document as { querySelectorAll?: unknown }).querySelectorAll;
    show('Ann', [row('m9', 'back')]);
    // None of the rows that were there is left: they could be of the next conversation already.
    await wait(700);
    expect(conversations(seen).at(-1)?.messages).toMatchObject([{ id: 'm9' }]);
  });

  it('goes on when the receiver throws, and tells it again', async () => {
    show('Ann', [row('m1', 'one')]);
    stopping = new AbortController();
    const seen: Observation[] = [];
    let fails = 1;
    watchInbox({
      window,
      adapters: source,
      signal: stopping.signal,
      report(observation) {
        if (fails-- > 0) throw new Error('port closed');
        seen.push(observation);
      },
    });
    await frame();
    list().append(row('m2', 'two'));
    await wait(260);
    expect(new Set(conversations(seen).flatMap(({ messages }) => messages.map(({ id }) => id)))).toEqual(
      new Set(['m1', 'm2']),
    );
  });

  it('reports everything again on request, and ignores its own nodes', async () => {
    show('Ann', [row('m1', 'one'), row('m2', 'two')]);
    const { seen, resend } = watch();
    await frame();
    const own = document.createElement('deskmate-root');
    document.body.append(own);
    own.append('changed');
    await wait(260);
    expect(seen).toHaveLength(1);
    resend();
    await frame();
    expect(conversations(seen).at(-1)?.messages).toHaveLength(2);
    expect(seen).toHaveLength(2);
  });

  it('passes on script, overrides, zero-width and 100 kB texts as bounded text', async () => {
    const texts = [
      '<script>alert(1)</script>',
      '<img src=x onerror=alert(1)>',
      '\u202Egnp.exe',
      '\u200b\u200d\ufeff',
      '🙂🙃',
      'x'.repeat(100_000),
      '\ud83d',
    ];
    show(
      'Ann',
      texts.map((text, n) => row(`m${n}`, text)),
    );
    const { seen } = watch();
    await frame();
    const [conversation] = conversations(seen);
    expect(conversationSchema.parse(conversation).messages[0]?.text).toBe(texts[0]);
    expect(conversation?.messages.every(({ text }) => text.length <= 20_000)).toBe(true);
  });

  const operation = fc.oneof(
    fc.record({ do: fc.constant('append' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ do: fc.constant('prepend' as const), count: fc.integer({ min: 1, max: 8 }) }),
    fc.record({ do: fc.constant('edit' as const), at: fc.nat(30) }),
    fc.record({ do: fc.constant('unmount' as const), count: fc.integer({ min: 1, max: 3 }) }),
    fc.constant({ do: 'rerender' as const }),
    fc.constant({ do: 'switch' as const }),
  );

  it('reports every message that was visible for a frame, each id once in a window', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 8 }), async (operations) => {
        let serial = 0;
        let name = 'Ann';
        const threads: Record<string, { id: string; text: string }[]> = { Ann: [], Bob: [] };
        const make = () => ({ id: `m${++serial}`, text: `text ${serial}` });
        for (const thread of Object.values(threads)) thread.push(make(), make(), make());
        const thread = () => threads[name] ?? [];
        const rows = () => thread().map(({ id, text }) => row(id, text));
        const visible = new Set<string>();
        show(name, rows());
        const { seen } = watch();
        for (const step of [null, ...operations]) {
          if (step?.do === 'append') {
            const added = Array.from({ length: step.count }, make);
            thread().push(...added);
            list().append(...added.map(({ id, text }) => row(id, text)));
          } else if (step?.do === 'prepend') {
            const added = Array.from({ length: step.count }, make);
            thread().unshift(...added);
            list().prepend(...added.map(({ id, text }) => row(id, text)));
          } else if (step?.do === 'edit') {
            const index = step.at % thread().length;
            const edited = thread()[index];
            if (edited) edited.text += '!';
            const text = list().children[index]?.querySelector('p')?.firstChild;
            if (text && edited) text.nodeValue = edited.text;
          } else if (step?.do === 'unmount') {
            for (let n = 0; n < step.count && thread().length > 2; n++) {
              thread().shift();
              list().firstElementChild?.remove();
            }
          } else if (step?.do === 'rerender') {
            list().replaceWith(list().cloneNode(true));
          } else if (step?.do === 'switch') {
            name = name === 'Ann' ? 'Bob' : 'Ann';
            show(name, rows());
          }
          for (const { id, text } of thread()) visible.add(`${name} ${id} ${text}`);
          await frame();
        }
        await wait(220);
        stopping.abort();
        const reported = new Set<string>();
        for (const { customer, messages } of conversations(seen)) {
          expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
          for (const { id, text } of messages) reported.add(`${customer?.name} ${id} ${text}`);
        }
        expect([...visible].filter((message) => !reported.has(message))).toEqual([]);
        expect([...reported].filter((message) => !visible.has(message))).toEqual([]);
      }),
      { numRuns: 12 },
    );
  });
});
