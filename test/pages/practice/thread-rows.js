// @ts-check
/** @import { Conversation, Message, Row } from './types.js' */
import { dayKey, dayLabel } from './format.js';

/** Messages of one author closer than this form a run: one name, one avatar, one time. */
const RUN_GAP = 5 * 60_000;

/**
 * @param {Conversation} conversation
 * @param {number} now
 * @returns {Row[]} messages with date rows, the "new messages" divider and the typing row between them
 */
export function toRows(conversation, now) {
  /** @type {Row[]} */
  const rows = [];
  const { messages } = conversation;
  for (const [index, message] of messages.entries()) {
    const previous = messages[index - 1];
    const next = messages[index + 1];
    if (!previous || dayKey(previous.at) !== dayKey(message.at)) {
      rows.push(dividerRow('date', `date-${message.id}`, dayLabel(message.at, now)));
    }
    const isFirstUnread = message.id === conversation.firstUnreadId && index > 0;
    if (isFirstUnread) rows.push(dividerRow('unread', 'unread', 'New messages'));
    rows.push({
      key: message.id,
      kind: message.direction === 'system' ? 'system' : 'message',
      label: message.text,
      message,
      isFirst: isFirstUnread || !isRun(previous, message),
      isLast: !isRun(message, next) || next?.id === conversation.firstUnreadId,
    });
  }
  if (conversation.isTyping) {
    rows.push(dividerRow('typing', 'typing', `${conversation.customer.name} is typing`));
  }
  return rows;
}

/** @param {Row} row @returns {string} changes when the row must be painted again */
export const signatureOf = (row) => `${row.isFirst}|${row.isLast}|${row.message?.isRead ?? row.label}`;

/** @param {Row['kind']} kind @param {string} key @param {string} label @returns {Row} */
function dividerRow(kind, key, label) {
  return { key, kind, label, message: null, isFirst: true, isLast: true };
}

/** @param {Message | undefined} first @param {Message | undefined} second */
function isRun(first, second) {
  if (!first || !second) return false;
  if (first.direction === 'system' || first.direction === 'note') return false;
  const isSameSpeaker = first.direction === second.direction && first.author === second.author;
  return isSameSpeaker && second.at - first.at < RUN_GAP && dayKey(first.at) === dayKey(second.at);
}
