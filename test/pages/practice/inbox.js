// @ts-check
/** @import { Conversation, Line, Message, Script } from './types.js' */
import { resolveTime } from './clock.js';

export const AGENT = 'Robin Hale';

/**
 * All conversations of the page and what can happen to them. Tells its listeners the id of the one that changed.
 *
 * @param {Script[]} scripts
 * @param {() => number} now
 */
export function createInbox(scripts, now) {
  /** @type {Set<(conversationId: string) => void>} */
  const listeners = new Set();
  /** @type {Conversation[]} */
  const conversations = [];
  /** @type {string | null} */
  let openId = null;
  let serial = 0;

  /** @param {string} id */
  function get(id) {
    const found = conversations.find((conversation) => conversation.id === id);
    if (!found) throw new Error(`No conversation ${id}`);
    return found;
  }

  /** @param {string} id */
  const changed = (id) => listeners.forEach((listener) => listener(id));

  /**
   * @param {Conversation} conversation @param {Line} line @param {string} id @param {number} at
   * @returns {Message}
   */
  function toMessage(conversation, line, id, at) {
    const direction = line.direction ?? 'inbound';
    const author = line.author ?? (direction === 'inbound' ? conversation.customer.name : AGENT);
    const { text = '', attachment = null, quote = null } = line;
    return { id, direction, author, text, at, attachment, quote, isRead: false };
  }

  /** @param {string} conversationId @param {Line} line @param {string} [id] */
  function add(conversationId, line, id = `${conversationId}-n${++serial}`) {
    const conversation = get(conversationId);
    const message = toMessage(conversation, line, id, now());
    conversation.messages.push(message);
    if (message.direction === 'inbound') {
      for (const earlier of conversation.messages) earlier.isRead ||= earlier.direction === 'outbound';
      if (openId !== conversationId) markUnread(conversation, message);
    }
    changed(conversationId);
    return message;
  }

  function reset() {
    conversations.splice(0, conversations.length, ...scripts.map(fromScript));
    const open = conversations.find((conversation) => conversation.id === openId);
    if (open) open.unread = 0;
    for (const conversation of conversations) changed(conversation.id);
  }

  /** @param {Script} script @returns {Conversation} */
  function fromScript(script) {
    const { id, channel, customer } = script;
    /** @type {Conversation} */
    const conversation = { id, channel, customer, messages: [], unread: 0, firstUnreadId: null, isTyping: false, script };
    for (const [index, line] of script.history.entries()) {
      const message = toMessage(conversation, line, `${id}-m${index}`, resolveTime(line.at, now()));
      message.isRead = true;
      conversation.messages.push(message);
      if (message.direction === 'outbound') Object.assign(conversation, { unread: 0, firstUnreadId: null });
      if (message.direction === 'inbound') markUnread(conversation, message);
    }
    return conversation;
  }

  reset();
  return {
    conversations,
    get,
    add,
    reset,
    changed,
    /** @param {string | null} id */
    open(id) {
      const previous = openId;
      openId = id;
      if (previous && previous !== id) get(previous).firstUnreadId = null;
      if (id) get(id).unread = 0;
      for (const one of [previous, id]) if (one) changed(one);
    },
    /** @param {string} id @param {boolean} isTyping */
    setTyping(id, isTyping) {
      get(id).isTyping = isTyping;
      changed(id);
    },
    /** @param {string} id */
    clear(id) {
      Object.assign(get(id), { messages: [], unread: 0, firstUnreadId: null, isTyping: false });
      changed(id);
    },
    /** Puts `messages` before all others. @param {string} id @param {Message[]} messages */
    prepend(id, messages) {
      get(id).messages.unshift(...messages);
      changed(id);
    },
    /** @param {(conversationId: string) => void} listener */
    subscribe: (listener) => void listeners.add(listener),
  };
}

/** @param {Conversation} conversation @param {Message} message */
function markUnread(conversation, message) {
  conversation.unread += 1;
  conversation.firstUnreadId ??= message.id;
}

/** @typedef {ReturnType<typeof createInbox>} Inbox */
