// @ts-check
/** @import { Message } from './types.js' */
import { createClock } from './clock.js';
import { clearDrafts } from './composer.js';
import { createConversationList } from './conversation-list.js';
import { byId, el } from './dom.js';
import { generateMessages } from './generate.js';
import { createInbox } from './inbox.js';
import { createPlayer } from './player.js';
import { background, scripts } from './script/index.js';
import { createThread } from './thread.js';

const query = new URLSearchParams(location.search);
const clock = createClock(query);
const inbox = createInbox(scripts, clock.now);
const player = createPlayer(inbox, { pace: Number(query.get('pace') ?? 1), background });
const list = createConversationList(byId('conversation-list'), inbox.conversations, clock.now);
const app = byId('app');
const main = byId('main');

/** @type {{ id: string, update(): void } | null} */
let open = null;

function route() {
  const id = /^#\/c\/([\w-]+)$/.exec(location.hash)?.[1] ?? null;
  const conversation = inbox.conversations.find((one) => one.id === id);
  open = null;
  inbox.open(conversation?.id ?? null);
  list.select(conversation?.id ?? null);
  app.dataset.view = conversation ? 'thread' : 'list';
  if (!conversation) {
    main.replaceChildren(emptyState());
  } else {
    const thread = createThread(conversation, {
      now: clock.now,
      isVirtual: query.get('virtual') === '1',
      rerender: query.get('rerender') === '1',
      send: (text, mode) => send(conversation.id, text, mode),
    });
    main.replaceChildren(thread.root);
    thread.start();
    open = { id: conversation.id, update: thread.update };
    player.start(conversation.id);
  }
  paintTitle();
}

/** @param {string} id @param {string} text @param {'reply' | 'note'} mode */
function send(id, text, mode) {
  inbox.add(id, { text, direction: mode === 'note' ? 'note' : 'outbound' });
  if (mode === 'reply') player.reply(id);
}

function emptyState() {
  return el(
    'div',
    { class: 'empty_root__P3gYa' },
    el('p', { class: 'empty_title__j8LmW' }, 'Choose a conversation'),
    el('p', { class: 'empty_text__E0cTr' }, 'Messages arrive while you read, as they would in a real inbox.'),
  );
}

function paintTitle() {
  const unread = inbox.conversations.filter((conversation) => conversation.unread > 0).length;
  const name = inbox.conversations.find(({ id }) => id === open?.id)?.customer.name;
  document.title = `${unread ? `(${unread}) ` : ''}${name ? `${name} · ` : ''}Fernhill inbox`;
}

function restart() {
  player.restart();
  clearDrafts();
  inbox.reset();
  route();
}

inbox.subscribe((id) => {
  list.render();
  if (open?.id === id) open.update();
  paintTitle();
});
byId('restart').addEventListener('click', restart);
window.addEventListener('hashchange', route);
setInterval(list.render, 60_000);
const play = query.get('play');
if (play && !location.hash) history.replaceState(null, '', `#/c/${play}`);
route();

/** What tests and benchmarks use. */
const practice = {
  conversations: inbox.conversations,
  /**
   * A new message, live. The text is only ever inserted as text.
   *
   * @param {string} id
   * @param {{ text: string, author?: string, direction?: Message['direction'] }} line
   * @returns {string} its data-message-id
   */
  receive: (id, line) => inbox.add(id, line).id,
  /** Removes every message of `id`. @param {string} id */
  clear(id) {
    player.halt(id);
    inbox.clear(id);
  },
  /** Puts `n` generated messages before the others. @param {string} id @param {number} n */
  fill: (id, n) => inbox.prepend(id, generateMessages(inbox.get(id), n, clock.now())),
  /** Delivers the rest of the script of `id` at once, without waiting for replies. @param {string} id */
  finish: (id) => player.finish(id),
};
Object.assign(window, { practice });
