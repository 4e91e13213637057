// @ts-check
/** @import { Conversation, RowList } from './types.js' */
import { avatar } from './avatar.js';
import { createComposer } from './composer.js';
import { el } from './dom.js';
import { AGENT } from './inbox.js';
import { CHANNEL_LABEL, icon } from './icons.js';
import { createRowList } from './row-list.js';
import { toRows } from './thread-rows.js';
import { createVirtualList } from './virtual-list.js';

/** Nearer to the end than this, the thread follows new messages. */
const NEAR_END = 90;

/**
 * One open conversation, with all its nodes made anew.
 *
 * @param {Conversation} conversation
 * @param {{ now: () => number, isVirtual: boolean, rerender: boolean,
 *   send: (text: string, mode: 'reply' | 'note') => void }} options
 */
export function createThread(conversation, { now, isVirtual, rerender, send }) {
  const { channel } = conversation;
  const list = el('div', { class: 'thread_list__H8eUw' });
  const scroller = el('div', { class: 'thread_scroller__z5KoQ', tabindex: '0' }, list);
  const jump = el('button', { class: 'thread_jump__R7iCa', type: 'button', hidden: true }, icon('down'), 'New message');
  const view = el('div', { class: 'thread_viewport__C1qNf' }, scroller, jump);
  const root = el('section', { class: 'thread_pane__J4mXd' }, header(conversation), view, createComposer(conversation, send));
  /** @type {RowList} */
  const rowList = isVirtual
    ? createVirtualList({ scroller, list, channel })
    : createRowList({ scroller, list, channel, rerender });
  let count = conversation.messages.length;

  const isNearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;

  function update() {
    const wasNearEnd = isNearEnd();
    const last = conversation.messages.at(-1);
    const hasNew = conversation.messages.length > count;
    count = conversation.messages.length;
    const place = scroller.scrollTop;
    rowList.render(toRows(conversation, now()));
    if (wasNearEnd || (hasNew && last?.direction !== 'inbound')) return toEnd();
    if (rerender) scroller.scrollTop = place;
    if (hasNew) jump.hidden = false;
  }

  function toEnd() {
    rowList.toEnd();
    jump.hidden = true;
  }

  jump.addEventListener('click', toEnd);
  scroller.addEventListener('scroll', () => (jump.hidden ||= isNearEnd()), { passive: true });
  // The composer grows and the window narrows: stay with the newest message.
  let wasNearEnd = true;
  scroller.addEventListener('scroll', () => (wasNearEnd = isNearEnd()), { passive: true });
  new ResizeObserver(() => wasNearEnd && rowList.toEnd()).observe(scroller);

  return {
    root,
    /** Call once `root` is in the page. */
    start() {
      rowList.render(toRows(conversation, now()));
      toEnd();
    },
    update,
  };
}

/** @param {Conversation} conversation */
function header({ channel, customer }) {
  return el(
    'header',
    { class: 'thread_header__L0aVr' },
    el('a', { class: 'thread_back__k6SgB', href: '#/', 'aria-label': 'All conversations' }, icon('back')),
    avatar(customer.name),
    el(
      'div',
      { class: 'thread_who__D9wEm' },
      el('h2', { class: 'thread_name__q2FyT', title: customer.name }, customer.name),
      el(
        'div',
        { class: 'thread_sub__A5xZh' },
        el('span', { class: 'channel_badge__I3oRn', 'data-channel': channel }, icon(channel), CHANNEL_LABEL[channel]),
        el('span', { class: 'thread_handle__Y8uPc' }, customer.handle),
      ),
    ),
    el('div', { class: 'thread_assignee__V7jLs' }, el('span', { class: 'thread_assigneeLabel__x0Kd2' }, 'Assigned to'), AGENT),
  );
}
