import { ckeditor } from '@/lib/inbox/composer/ckeditor';
import { contenteditable } from '@/lib/inbox/composer/contenteditable';
import { draft } from '@/lib/inbox/composer/draft';
import { field } from '@/lib/inbox/composer/field';
import { findComposer } from '@/lib/inbox/composer/find-composer';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import { lexical } from '@/lib/inbox/composer/lexical';
import { mendDraft } from '@/lib/inbox/composer/mend-draft';
import { prosemirror } from '@/lib/inbox/composer/prosemirror';
import { quill } from '@/lib/inbox/composer/quill';
import { readEditor } from '@/lib/inbox/composer/read-editor';
import { slate } from '@/lib/inbox/composer/slate';
import type { Technique } from '@/lib/inbox/composer/techniques';

// The inserting code as the content script has it, for an isolated world.

/** Names of the techniques tried, in order; the last one is the one that counts. */
const tried: string[] = [];

for (const way of [ckeditor, contenteditable, draft, field, lexical, prosemirror, quill, slate]) {
  const techniques = way.insert as Technique[];
  for (const [index, technique] of techniques.entries()) {
    techniques[index] = (editor, text) => {
      tried.push(technique.name);
      technique(editor, text);
    };
  }
}

let takeOut: () => Promise<boolean> = async () => false;

export interface Inserted {
  ok: boolean;
  reason?: string;
  tried: string[];
}

const deskmate = {
  /** Into the page's composer, as long as the address stays what it is; `selector` names it as an adapter would; the caret goes to `cursor`. */
  async insert(text: string, selector?: string | null, cursor?: number): Promise<Inserted> {
    const { href } = location;
    tried.length = 0;
    const composer = selector ? document.querySelector<HTMLElement>(selector) : findComposer(document);
    if (!composer) return { ok: false, reason: 'No composer was found.', tried };
    const inserted = await insertReply(composer, text, () => location.href === href, undefined, cursor);
    if (!inserted.ok) return { ...inserted, tried };
    takeOut = inserted.undo;
    return { ok: true, tried };
  },
  /** Puts `mended` in the place of `words`, which stand once in the draft, or of those after `head`. */
  async mend(words: string, mended: string, head = ''): Promise<Inserted> {
    const { href } = location;
    const composer = findComposer(document);
    if (!composer) return { ok: false, reason: 'No composer was found.', tried };
    tried.length = 0;
    const text = readEditor(composer);
    const start = text.indexOf(words, text.indexOf(head) + head.length);
    const change = { text, start, end: start + words.length, with: mended };
    const done = await mendDraft(
      composer,
      change,
      () => location.href === href,
      () => findComposer(document),
    );
    if (!done.ok) return { ...done, tried };
    takeOut = done.undo;
    return { ok: true, tried };
  },
  undo: () => takeOut(),
};

Object.assign(globalThis, { deskmate });
