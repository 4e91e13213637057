// @ts-check
/** @import { Conversation } from './types.js' */
import { el } from './dom.js';

/** @typedef {'reply' | 'note'} Mode */

/** @type {Record<Mode, { tab: string, send: string, hint: string }>} */
const MODES = {
  reply: { tab: 'Reply', send: 'Send', hint: 'Enter sends, Shift + Enter starts a new line' },
  note: { tab: 'Internal note', send: 'Add note', hint: 'Only your team can read this' },
};

/** Unsent text by conversation. @type {Map<string, { text: string, mode: Mode }>} */
const drafts = new Map();

/**
 * The reply box. As in a React app, what is sent is the state, and the state follows `input` events: text put into
 * the box without one is not sent.
 *
 * @param {Conversation} conversation
 * @param {(text: string, mode: Mode) => void} send
 */
export function createComposer({ id, customer }, send) {
  const draft = drafts.get(id) ?? { text: '', mode: /** @type {Mode} */ ('reply') };
  drafts.set(id, draft);
  const editable = el('div', {
    class: 'composer_editable__B5gWq',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    spellcheck: 'true',
  });
  const sendButton = /** @type {HTMLButtonElement} */ (el('button', { class: 'composer_send__X8nRe', type: 'button' }));
  const hint = el('span', { class: 'composer_hint__l4TsV' });
  const tabs = /** @type {Mode[]} */ (['reply', 'note']).map((mode) => {
    const tab = el('button', { class: 'composer_tab__N3yKc', type: 'button', role: 'tab', id: `composer-tab-${mode}` }, MODES[mode].tab);
    tab.setAttribute('aria-controls', 'composer-panel');
    tab.addEventListener('click', () => setMode(mode));
    return tab;
  });
  const panel = el('div', { class: 'composer_box__o7ZpA', role: 'tabpanel', id: 'composer-panel' }, editable, el('div', { class: 'composer_bar__Y1dMh' }, hint, sendButton));
  const root = el(
    'div',
    { class: 'composer_root__F2vJt' },
    el('div', { class: 'composer_tabs__U6bxO', role: 'tablist', 'aria-label': 'Write' }, ...tabs),
    panel,
  );

  function paint() {
    sendButton.disabled = draft.text.trim() === '';
    editable.classList.toggle('composer_isEmpty__S0fLi', draft.text === '');
  }

  /** @param {Mode} mode */
  function setMode(mode) {
    draft.mode = mode;
    root.classList.toggle('composer_isNote__P9rGu', mode === 'note');
    for (const [index, tab] of tabs.entries()) {
      const isSelected = (index === 0) === (mode === 'reply');
      tab.setAttribute('aria-selected', String(isSelected));
      tab.tabIndex = isSelected ? 0 : -1;
    }
    panel.setAttribute('aria-labelledby', `composer-tab-${mode}`);
    editable.setAttribute('aria-label', mode === 'note' ? 'Internal note' : `Reply to ${customer.name}`);
    editable.setAttribute('data-placeholder', mode === 'note' ? 'Write a note for your team' : 'Write a reply');
    sendButton.textContent = MODES[mode].send;
    hint.textContent = MODES[mode].hint;
    paint();
  }

  function submit() {
    const text = draft.text.trim();
    if (!text) return;
    draft.text = '';
    editable.replaceChildren();
    paint();
    send(text, draft.mode);
  }

  tabs[0]?.parentElement?.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    setMode(draft.mode === 'reply' ? 'note' : 'reply');
    tabs[draft.mode === 'reply' ? 0 : 1]?.focus();
  });
  editable.addEventListener('input', () => {
    draft.text = editable.innerText.replace(/\n$/, '');
    // The browser leaves a <br> behind when the last character is deleted.
    if (draft.text === '' && editable.firstChild) editable.replaceChildren();
    paint();
  });
  editable.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (event.shiftKey) document.execCommand('insertLineBreak');
    else submit();
  });
  editable.addEventListener('paste', (event) => {
    event.preventDefault();
    document.execCommand('insertText', false, event.clipboardData?.getData('text/plain') ?? '');
  });
  sendButton.addEventListener('click', submit);
  if (draft.text) editable.innerText = draft.text;
  setMode(draft.mode);
  return root;
}

/** Forgets all unsent text. */
export const clearDrafts = () => drafts.clear();
