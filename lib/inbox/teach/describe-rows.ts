import type { Adapter } from '@/lib/domain/adapter';
import { select } from '../adapted/read-part';
import type { FoundRows } from './find-rows';
import { learnAuthor, soundsLikeName, type LearnedAuthor } from './learn-author';
import { learnComposer } from './learn-composer';
import { learnDirection } from './learn-direction';
import { learnId } from './learn-id';
import { learnCustomer, learnViewer } from './learn-people';
import { learnText, textAround, textBesides } from './learn-text';
import { learnTime } from './learn-time';
import { MOST_ROWS } from './learn-values';

/** What a person pointed at; null for what the page does not have. */
export interface Shown {
  customer: Element | null;
  own: Element | null;
  composer: HTMLElement | null;
}

/** Buttons within a bubble are no words of it. */
const PRESSED = 'button, [role="button"]';

type Fields = Omit<Adapter, 'id' | 'label' | 'verified' | 'match' | 'thread' | 'list' | 'direction'>;

/** All that the rows give, but who wrote them. */
export function describeRows(
  shown: Shown,
  whole: FoundRows,
): { fields: Fields; directions: Adapter['direction'][] } | null {
  const known = [whole.customer, whole.own].filter((row) => row !== null);
  const rows = [...new Set([...known, ...whole.rows.slice(-MOST_ROWS)])];
  const found = { ...whole, rows: whole.rows.filter((row) => rows.includes(row)) };
  const samples = [...new Set([...known, ...found.rows.slice(0, 3), ...found.rows.slice(-5)])];
  const pointed = [
    [shown.customer, found.customer],
    [shown.own, found.own],
  ] as const;
  // Where more than a text was pointed at, its text is the longest of what is not called a name.
  const clicked = pointed.map(([click, row]) =>
    click && row ? (textAround(click, row) ?? textBesides(row, ({ element }) => soundsLikeName(element, row))) : null,
  );
  const time = learnTime(found, samples);
  const author = learnAuthor(found, samples, textsIn(found, samples, clicked, time?.css));
  const authorCss =
    author?.from.flatMap(({ sel, within, attr }) => (sel && !within && !attr && !sel.includes('>>>') ? sel : [])) ?? [];
  const texts = pointed.flatMap(([, row], index) => {
    const text =
      row && (clicked[index] ?? textBesides(row, ({ element }) => authorCss.some((css) => element.matches(css))));
    return row && text ? [{ row, text }] : [];
  });
  const inText = authorCss.filter((css) =>
    texts.some(({ row, text }) => {
      const name = select(row, css);
      return name !== null && name !== text && text.contains(name) && text.querySelectorAll(css).length === 1;
    }),
  );
  const strip = stripFor(
    texts.map(({ text }) => text),
    [...(time?.css ?? []), ...inText],
  );
  const text = learnText(found, texts, strip);
  if (!text) return null;
  // What is left out of the text is looked for from the row anew.
  const from =
    author?.from.map((part) => (part.sel && inText.includes(part.sel) ? { ...part, within: found.css } : part)) ?? null;
  const names = fillForward(author);
  const nameOf = (row: Element | null) => (row ? (names[found.rows.indexOf(row)] ?? null) : null);
  const viewer = learnViewer(found.list, nameOf(found.own));
  const customer = learnCustomer(found.list, nameOf(found.customer));
  const id = learnId(found);
  const composer = shown.composer ? learnComposer(shown.composer) : [];
  return {
    fields: {
      ...(customer ? { customer: { name: customer } } : {}),
      ...(viewer ? { viewer: { name: viewer } } : {}),
      item: {
        sel: found.css,
        ...(id ? { id } : {}),
        ...(found.nested ? { nested: true } : {}),
        ...(isNewestFirst(found) ? { newestFirst: true } : {}),
      },
      ...(author && from ? { author: { from, carry: author.carry } } : {}),
      text: { sel: text.sel, ...(text.every ? { every: true } : {}), ...(strip ? { strip } : {}) },
      ...(time ? { time: time.time } : {}),
      ...attachments(found),
      ...(composer.length > 0 ? { composer: { sel: composer } } : {}),
    },
    directions: learnDirection(
      found,
      { authors: names, viewer, customer },
      texts.map(({ text: one }) => one),
      from,
    ),
  };
}

/** The rows of a group that is named once have the name of its first; where the last is named they have none. */
function fillForward(author: LearnedAuthor | null): (string | null)[] {
  let last: string | null = null;
  return (author?.values ?? []).map((value) => (author?.carry === 'forward' ? (last = value ?? last) : value));
}

/** Whether the page draws each row above the one before it. Virtual lists have no order at all. */
function isNewestFirst({ rows }: FoundRows): boolean {
  const tops = rows.map((row) => row.getBoundingClientRect().top);
  return tops.length > 1 && tops.every((top, index) => index === 0 || top < (tops[index - 1] ?? 0));
}

/** The texts of the samples as far as they are known before the names are: names are looked for beside them. */
function textsIn(
  found: FoundRows,
  samples: readonly Element[],
  clicked: readonly (Element | null)[],
  timeCss: readonly string[] = [],
): Element[] {
  const known = clicked.flatMap((text, index) => {
    const row = index === 0 ? found.customer : found.own;
    return text && row ? [{ row, text }] : [];
  });
  const first =
    known.length > 0
      ? learnText(
          found,
          known,
          stripFor(
            known.map(({ text }) => text),
            timeCss,
          ),
        )
      : null;
  const others = samples.flatMap((row) => (first?.sel ?? []).flatMap((sel) => select(row, sel) ?? []));
  return [...new Set([...known.map(({ text }) => text), ...others])];
}

/** What is not part of the texts, within or beside them: times, names, buttons. */
function stripFor(texts: readonly Element[], others: readonly string[]): string | undefined {
  const isBeside = (css: string) => !texts.some((text) => text.closest(css) !== null);
  return (
    [...others.filter(isBeside), ...(texts.some((text) => text.querySelector(PRESSED)) ? [PRESSED] : [])].join(', ') ||
    undefined
  );
}

/** Pictures, where most messages have none: then they are no faces. */
function attachments({ rows }: FoundRows): Pick<Adapter, 'attachments'> {
  const withImage = rows.filter((row) => row.querySelector('img') !== null).length;
  if (withImage > rows.length / 2) return {};
  return {
    attachments: [
      { kind: 'image', sel: 'img' },
      { kind: 'video', sel: 'video' },
      { kind: 'audio', sel: 'audio' },
    ],
  };
}
