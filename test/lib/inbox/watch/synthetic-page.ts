import { idOf, isAtEnd, mounted, now, type Build, type Said, type Talk } from './talk';

/** How a page brings its rows up to date. */
export type Way =
  /** Rows keep their messages; only what differs is touched. */
  | 'keyed'
  /** Rows keep their places and are given other messages. */
  | 'recycled'
  /** All rows are made anew. */
  | 'rows'
  /** The list is made anew. */
  | 'list';

/** CSS pixels of a row, and of the box that the list scrolls in. */
const ROW = 120;
const BOX = 400;

const make = (tag: string, className: string, text = '') =>
  Object.assign(document.createElement(tag), { className, textContent: text });

/** A small inbox page in the real document, painted as frameworks paint. `hasLayout`: the document has geometry. */
export function createSyntheticPage(build: Build, hasLayout: boolean) {
  let list = make('div', 'thread');
  const scroller = make('div', 'scroller');
  const pane = make('main', '');
  const header = make('h2', '');
  const rows = new Map<Said, HTMLElement>();
  let typing: HTMLElement | null = null;
  let shown: Talk | null = null;
  scroller.style.cssText = `overflow-y: auto; height: ${BOX}px`;

  const holder = () => {
    if (build.shadow !== 'list') return scroller;
    return scroller.shadowRoot ?? scroller.attachShadow({ mode: 'open' });
  };
  const inRow = (row: HTMLElement): HTMLElement | ShadowRoot => row.shadowRoot ?? row;

  function makeRow(): HTMLElement {
    const row = make('div', 'row');
    row.style.cssText = `min-height: ${ROW}px; display: flex; flex-direction: column`;
    const inside = build.shadow === 'rows' ? row.attachShadow({ mode: 'open' }) : row;
    const words = make('p', 'words');
    words.style.cssText = 'background: #eef; border-radius: 8px; padding: 8px; max-width: 60%';
    inside.append(words, ...(build.times ? [document.createElement('time')] : []));
    return row;
  }

  /** Writes only what differs, text by its node where there is one. */
  function write(row: HTMLElement, said: Said): void {
    const set = (element: Element, name: string, value: string) =>
      element.getAttribute(name) === value || element.setAttribute(name, value);
    const { text, deleted } = now(said);
    set(row, 'class', `row ${said.outbound ? 'out' : 'in'}${deleted ? ' gone' : ''}`);
    row.style.alignItems = said.outbound ? 'flex-end' : 'flex-start';
    if (build.id) set(row, build.id, idOf(said));
    const words = inRow(row).querySelector('p');
    if (words && words.textContent !== text) {
      if (words.firstChild && said.serial % 2) words.firstChild.nodeValue = text;
      else words.textContent = text;
    }
    const time = inRow(row).querySelector('time');
    if (time) set(time, 'datetime', new Date(1_760_000_000_000 + said.serial * 60_000).toISOString());
  }

  function paintRows(said: readonly Said[], way: Way): void {
    const reused = way === 'recycled' ? [...list.querySelectorAll<HTMLElement>(':scope > .row')] : [];
    const old = way === 'keyed' ? new Map(rows) : new Map<Said, HTMLElement>();
    rows.clear();
    const wanted = said.map((one, index) => {
      const row = old.get(one) ?? reused[index] ?? makeRow();
      write(row, one);
      rows.set(one, row);
      return row;
    });
    const kept = new Set<Element>(wanted);
    for (const row of Array.from(list.children)) if (row !== typing && !kept.has(row)) row.remove();
    wanted.forEach((row, index) => {
      if (list.children[index] !== row) list.insertBefore(row, list.children[index] ?? null);
    });
  }

  function place(talk: Talk, count: number): void {
    const isWhole = count === talk.end - talk.start;
    const before = isWhole ? talk.start * ROW : 0;
    const after = isWhole ? (talk.alive.length - talk.end) * ROW : 0;
    list.style.cssText = `padding: ${before}px 0 ${after}px`;
    const scrollTop = isAtEnd(talk) || !isWhole ? before + count * ROW + after : before + 1;
    if (hasLayout) scroller.scrollTop = scrollTop;
    else {
      const scrollHeight = before + count * ROW + after;
      const geometry = { clientHeight: BOX, scrollHeight, scrollTop: Math.min(scrollTop, scrollHeight - BOX) };
      for (const [name, value] of Object.entries(geometry))
        Object.defineProperty(scroller, name, { configurable: true, value });
    }
  }

  return {
    /** Mounts the inbox anew, with the rows that it had. */
    mount(): void {
      pane.replaceChildren(header, scroller, make('textarea', ''));
      holder().replaceChildren(list);
      document.body.replaceChildren(make('nav', '', 'Inbox'), pane);
    },
    leave(): void {
      document.body.replaceChildren(make('nav', '', 'Inbox'), make('section', '', 'Settings'));
    },
    name: (name: string) => void (header.textContent = name),
    identify({ slug }: Talk): void {
      if (build.identity === 'url') history.replaceState(null, '', `/c/${slug}`);
      if (build.identity === 'list') list.dataset['talk'] = slug;
      if (build.identity === 'pane') pane.dataset['talk'] = slug;
    },
    paint(talk: Talk, way: Way): void {
      const isHidden = document.hidden && build.hides !== 'nothing';
      const said = isHidden ? talk.alive.slice(-1) : mounted(talk);
      if (way === 'list') {
        const slug = list.dataset['talk'];
        list = make('div', 'thread');
        if (slug) list.dataset['talk'] = slug;
        rows.clear();
        typing = null;
        paintRows(said, 'rows');
        holder().replaceChildren(list);
      } else paintRows(said, shown === talk || way !== 'keyed' ? way : 'rows');
      if (!list.isConnected) holder().append(list);
      shown = talk;
      place(talk, said.length);
      for (const one of said) one.shown.add(now(one));
    },
    /** The list without rows, as while a conversation loads. */
    empty: () => paintRows([], 'rows'),
    /** No list at all. */
    unmount: () => list.remove(),
    type(isTyping: boolean): void {
      typing?.remove();
      typing = isTyping ? make('div', 'typing', '…') : null;
      if (typing) list.append(typing);
    },
    /** Something that says nothing: the pointer over a row, a selection, a moved list. */
    touch(n: number): void {
      const row = list.children[n % Math.max(1, list.children.length)];
      row?.setAttribute('class', `${row.className.replace(' hovered', '')}${n % 2 ? ' hovered' : ''}`);
      row?.setAttribute('aria-selected', String(n % 3 === 0));
      list.style.transform = `translateY(${n % 2}px)`;
    },
    replaceComposer: () => pane.querySelector('textarea')?.replaceWith(make('textarea', '')),
  };
}

export type SyntheticPage = ReturnType<typeof createSyntheticPage>;
