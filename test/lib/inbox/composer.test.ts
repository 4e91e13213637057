// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectComposerKind } from '@/lib/inbox/composer/detect-composer-kind';
import { findComposer } from '@/lib/inbox/composer/find-composer';
import { insertReply } from '@/lib/inbox/composer/insert-reply';
import { judgeInsertion } from '@/lib/inbox/composer/judge-insertion';
import { comparable, readEditor } from '@/lib/inbox/composer/read-editor';

function put<Kind extends HTMLElement = HTMLElement>(html: string): Kind {
  document.body.innerHTML = html;
  return document.querySelector('[data-it], textarea, input, [contenteditable]') as Kind;
}

describe('detectComposerKind', () => {
  it.each([
    ['<textarea></textarea>', 'field'],
    ['<div contenteditable="true" data-lexical-editor="true"></div>', 'lexical'],
    ['<div contenteditable="true" data-slate-editor="true"></div>', 'slate'],
    [
      '<div class="DraftEditor-root"><div contenteditable="true" class="public-DraftEditor-content"></div></div>',
      'draft',
    ],
    ['<div contenteditable="true" class="ck ck-editor__editable"></div>', 'ckeditor'],
    ['<div contenteditable="true" class="ql-editor"></div>', 'quill'],
    ['<div contenteditable="true" class="tiptap ProseMirror"></div>', 'prosemirror'],
    ['<div contenteditable=""></div>', 'contenteditable'],
  ])('%s is %s', (html, kind) => expect(detectComposerKind(put(html))).toBe(kind));
});

describe('readEditor', () => {
  it.each([
    ['<div contenteditable="true"><p>one</p><p><br></p><p>two</p></div>', 'one\n\ntwo'],
    ['<div contenteditable="true">one<br>two<div>three</div></div>', 'one\ntwo\nthree'],
    ['<div contenteditable="true"><p><br class="ProseMirror-trailingBreak"></p></div>', ''],
    ['<div contenteditable="true"><div><span data-slate-placeholder="true">Message</span>\ufeff</div></div>', ''],
    ['<div contenteditable="true"><p>hi <img alt="😀"></p></div>', 'hi 😀'],
  ])('%s', (html, text) => expect(comparable(readEditor(put(html)))).toBe(comparable(text)));
});

describe('findComposer', () => {
  it('takes the box to reply in, not the search, the name or a form field', () => {
    const composer = put(
      '<input type="search"><input placeholder="Search"><form><input name="name"><textarea name="bio"></textarea></form><textarea data-it placeholder="Write a reply"></textarea>',
    );
    expect(findComposer(document)).toBe(document.querySelector('[data-it]'));
    expect(composer).toBeTruthy();
    put('<input type="search"><input role="combobox"><textarea readonly></textarea>');
    expect(findComposer(document)).toBeNull();
  });

  it('looks into open shadow roots, with what is around them in mind', () => {
    const inside = (host: Element | null, html: string) => {
      const root = host?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = html;
      return root;
    };
    document.body.innerHTML = '<nav><x-box></x-box></nav><x-chat></x-chat><input placeholder="Name">';
    inside(document.querySelector('x-box'), '<textarea placeholder="Write a message"></textarea>');
    const chat = inside(document.querySelector('x-chat'), '<x-composer></x-composer>');
    const composer = inside(chat?.querySelector('x-composer') ?? null, '<div contenteditable="" role="textbox"></div>');
    expect(findComposer(document)).toBe(composer?.querySelector('div'));
  });
});

describe('judgeInsertion', () => {
  it.each([
    ['draft\n\nreply', 'in'],
    ['draft\nreply', 'in'],
    ['draft\n\nreply and', 'amid'],
    ['Xdraft\n\nreply', 'amid'],
    ['draft\n', 'unchanged'],
    ['draftrep', 'part'],
    ['draft\n\nrely', 'part'],
    ['draft\n\nplre', 'other'],
    ['draft\n\nreply\n\nreply', 'part'],
    ['draft XYZ', 'unchanged'],
    ['draft XYZre', 'other'],
    ['', 'other'],
    ['raft', 'other'],
  ])('%j is %s', (now, outcome) => expect(judgeInsertion(now, 'draft', '\n\nreply')).toBe(outcome));

  it('calls nothing a part of the reply that holds a letter of somebody else', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, text, after) => {
        const addition = `re${text}`;
        const now = `${before}${addition}${after}\u{1F58B}`;
        expect(['part', 'unchanged']).not.toContain(judgeInsertion(now, before, addition));
      }),
    );
  });
});

describe('insertReply', () => {
  it('puts the reply behind a draft, keeps the draft, and takes only the reply out again', async () => {
    const field = put<HTMLTextAreaElement>('<textarea></textarea>');
    field.value = 'Dear Maya';
    const inserted = await insertReply(field, 'it left today.\nRobin');
    expect(field.value).toBe('Dear Maya\n\nit left today.\nRobin');
    if (!inserted.ok) throw new Error(inserted.reason);
    expect(await inserted.undo()).toBe(true);
    expect(field.value).toBe('Dear Maya');
  });

  it.each([
    ['Dear Maya,\n', 'hello', 'Dear Maya,\nhello'],
    ['Dear Maya,\n\n', 'hello', 'Dear Maya,\n\nhello'],
    ['', '\n hello\u200b\r\nRobin \n', 'hello\nRobin'],
    [' ', 'hello', ' hello'],
  ])('makes of the draft %j and the reply %j: %j', async (draft, text, whole) => {
    const field = put<HTMLTextAreaElement>('<textarea></textarea>');
    field.value = draft;
    const inserted = await insertReply(field, text);
    expect(field.value).toBe(whole);
    expect(inserted.ok && (await inserted.undo())).toBe(true);
    expect(field.value).toBe(draft);
  });

  it('refuses what the box has no room for, and nothing at all', async () => {
    const field = put<HTMLTextAreaElement>('<textarea maxlength="10"></textarea>');
    field.value = 'draft';
    expect(await insertReply(field, 'reply')).toEqual({
      ok: false,
      reason: 'The reply box takes 10 characters at most.',
    });
    expect(await insertReply(field, ' \n')).toEqual({ ok: false, reason: 'There is no text to insert.' });
    expect(field.value).toBe('draft');
  });

  it('goes on in the box that has replaced the first, as the caller finds it', async () => {
    const first = put<HTMLTextAreaElement>('<textarea></textarea><textarea placeholder="Write a message"></textarea>');
    const next = document.createElement('textarea');
    first.addEventListener('focus', () => first.replaceWith(next), { once: true });
    const inserted = await insertReply(
      first,
      'hello',
      () => true,
      () => next,
    );
    expect(inserted.ok).toBe(true);
    expect([...document.querySelectorAll('textarea')].map(({ value }) => value)).toEqual(['hello', '']);
  });

  it('leaves what the agent has typed since alone', async () => {
    const field = put<HTMLTextAreaElement>('<textarea></textarea>');
    const inserted = await insertReply(field, 'hello');
    field.value += ' and more';
    expect(inserted.ok && (await inserted.undo())).toBe(false);
    expect(field.value).toBe('hello and more');
  });

  it.each([70, 160, 250, 400])(
    'keeps what the agent types %i ms after the start, and puts the reply in once',
    async (when) => {
      const field = put<HTMLTextAreaElement>('<textarea></textarea>');
      field.value = 'Dear Maya';
      setTimeout(() => (field.value += 'XYZ'), when);
      const inserted = await insertReply(field, 'it left today.');
      expect(inserted.ok).toBe(true);
      expect(field.value.replace('XYZ', '')).toBe('Dear Maya\n\nit left today.');
      const typed = field.value;
      const isLast = typed.endsWith('XYZ');
      expect(inserted.ok && (await inserted.undo())).toBe(!isLast);
      expect(field.value).toBe(isLast ? typed : 'Dear MayaXYZ');
    },
  );

  it('never removes what it did not put in, even from a box that mixes it with its own', async () => {
    const field = put<HTMLTextAreaElement>('<textarea></textarea>');
    field.value = 'draft';
    field.addEventListener('input', () => (field.value = 'draft, replied to meanwhile'), { once: true });
    expect(await insertReply(field, 'reply')).toMatchObject({ ok: false, reason: expect.stringContaining('check') });
    expect(field.value).toBe('draft, replied to meanwhile');
  });

  it('stops taking the reply out when the agent types during it', async () => {
    const field = put<HTMLTextAreaElement>('<textarea></textarea>');
    const inserted = await insertReply(field, 'hello');
    const undone = inserted.ok && inserted.undo();
    field.value += '!';
    expect(await undone).toBe(false);
    expect(field.value).toBe('hello!');
  });

  it('says why a locked, removed or refusing box takes nothing, and leaves it as it was', async () => {
    const field = put<HTMLTextAreaElement>('<textarea disabled></textarea>');
    expect(await insertReply(field, 'x')).toMatchObject({ ok: false, reason: expect.stringContaining('locked') });
    field.remove();
    expect(await insertReply(field, 'x')).toMatchObject({ ok: false });
    const refusing = put<HTMLTextAreaElement>('<textarea></textarea>');
    refusing.value = 'draft';
    refusing.addEventListener('input', () => (refusing.value = 'draft'));
    expect(await insertReply(refusing, 'x')).toMatchObject({ ok: false });
    expect(refusing.value).toBe('draft');
  });

  it('never presses a key that could send and never clicks', async () => {
    const field = put<HTMLTextAreaElement>('<textarea></textarea><button>Send</button>');
    const heard: string[] = [];
    for (const type of ['keydown', 'keypress', 'click', 'submit'])
      document.addEventListener(type, () => heard.push(type), { once: true });
    await insertReply(field, 'one\ntwo\n\nthree');
    expect(heard).toEqual([]);
  });

  it('compares texts without caring for how many spaces and blank lines there are, and for nothing else', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(comparable(`${text}  \n`)).toBe(comparable(text));
      }),
    );
    expect(comparable('a\n\nb')).toBe(comparable('a\nb'));
    expect(comparable('a  b\tc')).toBe(comparable('a b\u00a0c'));
    expect(comparable('a b')).not.toBe(comparable('a\nb'));
    expect(comparable('a b')).not.toBe(comparable('ab'));
  });
});
