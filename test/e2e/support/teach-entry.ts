import { readText } from '@/lib/inbox/page/read-text';
import { shadowRootsIn } from '@/lib/inbox/page/composed-tree';
import { composerCandidates } from '@/lib/inbox/composer/find-composer';
import { createReader, type Reading } from '@/lib/inbox/create-reader';
import { generaliseAdapter } from '@/lib/inbox/teach/generalise-adapter';
import type { Adapter } from '@/lib/domain/adapter';
import { createGenericSource } from '@/lib/inbox/generic/create-generic-source';

/*
 * Teaching without a person: bundled as a plain script and run in a page of a test browser. The message to point at is
 * named by its text.
 */

export type Taught = { ok: true; adapter: Adapter; reading: Reading } | { ok: false; reason: string };

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The innermost element that shows these words and nothing else. */
function elementSaying(text: string): Element | null {
  const wanted = plain(text);
  const all = [document, ...shadowRootsIn(document)].flatMap((root) => [...root.querySelectorAll('body *, :host *')]);
  const saying = all.filter(
    (element) =>
      !element.closest('blockquote, li.preview, nav, [hidden]') &&
      (element.textContent ?? '').length < 2 * wanted.length + 80 &&
      plain(readText(element)) === wanted,
  );
  const innermost = saying.filter((element) => !saying.some((other) => other !== element && element.contains(other)));
  // A quote or a preview says the same: nobody would point at one of them by its words alone.
  return innermost.length === 1 ? (innermost[0] ?? null) : null;
}

function teach(customer: string | null, own: string | null): Taught {
  const result = generaliseAdapter(
    {
      customer: customer === null ? null : elementSaying(customer),
      own: own === null ? null : elementSaying(own),
      composer: composerCandidates(document)[0] ?? null,
    },
    { page: document, date: '2026-11-20' },
  );
  if (!result.ok) return result;
  return {
    ...result,
    reading: createReader({ document, adapter: result.adapter, structure: () => createGenericSource }).read(),
  };
}

/** For each text, whether an element says just that. */
const findable = (texts: string[]) => texts.map((text) => elementSaying(text) !== null);

Object.assign(window, { deskmateTeacher: { teach, findable } });

export interface Teacher {
  teach: typeof teach;
  findable: typeof findable;
}
