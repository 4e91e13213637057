// @ts-check
/** @import { Conversation } from './types.js' */
import { avatar } from './avatar.js';
import { el } from './dom.js';
import { listTime } from './format.js';
import { CHANNEL_LABEL } from './icons.js';

/** @type {Record<string, (conversation: Conversation) => boolean>} */
const FILTERS = {
  All: () => true,
  Unread: ({ unread }) => unread > 0,
  Waiting: ({ messages }) => messages.findLast(({ direction }) => direction === 'inbound' || direction === 'outbound')?.direction === 'inbound',
};

/**
 * The column of conversations, with a name search and three filters.
 *
 * @param {HTMLElement} root
 * @param {Conversation[]} conversations
 * @param {() => number} now
 */
export function createConversationList(root, conversations, now) {
  let filter = 'All';
  let query = '';
  /** @type {string | null} */
  let openId = null;
  /** @type {Map<string, { item: HTMLElement, link: HTMLElement }>} */
  const items = new Map();
  const list = el('ul', { class: 'list_items__W4tGo' });
  const empty = el('p', { class: 'list_empty__e1NvU', hidden: true }, 'No conversation matches.');
  const search = el('input', { class: 'list_search__Z2hQk', type: 'search', placeholder: 'Search by name', 'aria-label': 'Search by name' });
  const filters = Object.keys(FILTERS).map((name) => {
    const button = el('button', { class: 'list_filter__b6Mca', type: 'button' }, name);
    button.addEventListener('click', () => {
      filter = name;
      render();
    });
    return button;
  });
  search.addEventListener('input', () => {
    query = /** @type {HTMLInputElement} */ (search).value.trim().toLowerCase();
    render();
  });
  root.append(
    el('div', { class: 'list_head__T5yJx' }, el('h1', { class: 'list_title__r0WpE' }, 'Inbox'), search, el('div', { class: 'list_filters__K8dSi', role: 'group', 'aria-label': 'Show' }, ...filters)),
    list,
    empty,
  );

  /** @param {string} id */
  function itemOf(id) {
    const existing = items.get(id);
    if (existing) return existing;
    const link = el('a', { class: 'list_link__g7CvA', href: `#/c/${id}` });
    const made = { link, item: el('li', { class: 'list_item__n5RbY', 'data-conversation-id': id }, link) };
    items.set(id, made);
    return made;
  }

  /** @param {Conversation} conversation */
  function paint(conversation) {
    const { link } = itemOf(conversation.id);
    link.classList.toggle('list_linkUnread__O3fZm', conversation.unread > 0);
    if (conversation.id === openId) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
    link.replaceChildren(avatar(conversation.customer.name, conversation.channel), summary(conversation, now()));
  }

  function render() {
    for (const button of filters) button.setAttribute('aria-pressed', String(button.textContent === filter));
    const shown = conversations.filter(
      (conversation) => FILTERS[filter]?.(conversation) && conversation.customer.name.toLowerCase().includes(query),
    );
    shown.forEach(paint);
    const wanted = shown.map(({ id }) => itemOf(id).item);
    const isSame = wanted.length === list.children.length && wanted.every((item, index) => item === list.children[index]);
    if (!isSame) list.replaceChildren(...wanted);
    empty.hidden = shown.length > 0;
  }

  render();
  return {
    render,
    /** @param {string | null} id */
    select(id) {
      openId = id;
      render();
    },
  };
}

/** @param {Conversation} conversation @param {number} now */
function summary({ channel, customer, isTyping, messages, unread }, now) {
  const last = messages.findLast(({ direction }) => direction !== 'system' && direction !== 'note');
  const snippet = last ? `${last.direction === 'outbound' ? 'You: ' : ''}${last.text || 'Sent a photo'}` : 'No messages yet';
  return el(
    'span',
    { class: 'list_body__Q9eLw' },
    el('span', { class: 'list_top__v3UkD' }, el('span', { class: 'list_name__X6aHs' }, customer.name), el('small', { class: 'list_time__p8GiT' }, last ? listTime(last.at, now) : '')),
    el(
      'span',
      { class: 'list_middle__c2OrN' },
      el('span', { class: `list_snippet__M7zBf${isTyping ? ' list_isTyping__w4PdC' : ''}` }, isTyping ? 'Typing…' : snippet),
      unread ? el('span', { class: 'list_unread__F1sVj' }, String(unread), el('span', { class: 'app_visuallyHidden__Zz0op' }, ' unread')) : null,
    ),
    el('span', { class: 'list_channel__u5XqE' }, CHANNEL_LABEL[channel]),
  );
}
