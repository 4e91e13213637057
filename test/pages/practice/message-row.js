// @ts-check
/** @import { Channel, Message, Row } from './types.js' */
import { avatar } from './avatar.js';
import { el } from './dom.js';
import { timeOfDay } from './format.js';
import { icon } from './icons.js';
import { richText } from './rich-text.js';

/** As on real sites, some channels give a machine-readable time and some only the text. */
const HAS_TIME_ELEMENT = new Set(['email', 'facebook', 'x']);
/** WhatsApp shows the time of every message inside its bubble; the others below the last of a run. */
const TIME_IN_BUBBLE = new Set(['whatsapp']);

/**
 * Makes `element` show `row`, whatever it showed before (virtualised lists recycle their elements).
 *
 * @param {HTMLElement} element
 * @param {Row} row
 * @param {Channel} channel
 */
export function paintRow(element, row, channel) {
  element.removeAttribute('data-message-id');
  if (row.kind !== 'message' || !row.message) return paintDivider(element, row);
  const { message } = row;
  element.className = `thread_row__x3Fq1 ${sideClass(message)}${row.isFirst ? ' thread_rowFirst__c7Lw2' : ''}${row.isLast ? ' thread_rowLast__y9GpS' : ''}`;
  element.setAttribute('data-message-id', message.id);
  element.replaceChildren(
    el(
      'div',
      { class: 'thread_rowInner__d0PzK' },
      message.direction === 'inbound' ? el('div', { class: 'thread_gutter__oT5nE' }, row.isFirst ? avatar(message.author) : null) : null,
      el('div', { class: 'message_stack__Vb8sR' }, byline(row, message), bubble(message, channel), footer(row, message, channel)),
    ),
  );
}

/** @param {HTMLElement} element @param {Row} row */
function paintDivider(element, row) {
  if (row.message) element.setAttribute('data-message-id', row.message.id);
  element.className = `thread_row__x3Fq1 ${DIVIDER_CLASS[row.kind]}`;
  const dots = row.kind === 'typing' ? ['', '', ''].map(() => el('i', { class: 'typing_dot__kA7eu' })) : [];
  const hidden = row.kind === 'typing' ? ' app_visuallyHidden__Zz0op' : '';
  element.replaceChildren(
    el('div', { class: 'divider_inner__nX1vb' }, ...dots, el('span', { class: `divider_label__f9HcT${hidden}` }, row.label)),
  );
}

/** @type {Record<Row['kind'], string>} */
const DIVIDER_CLASS = {
  date: 'divider_date__p4GmS',
  unread: 'divider_unread__Lr6yW',
  system: 'divider_system__u2KdJ',
  typing: 'typing_row__h5QnA',
  message: '',
};

/** @param {Message} message */
function sideClass({ direction }) {
  if (direction === 'note') return 'thread_rowNote__a8BvE';
  return direction === 'outbound' ? 'thread_rowOut__s6YtM' : 'thread_rowIn__g1WjD';
}

/** @param {Row} row @param {Message} message */
function byline(row, message) {
  if (message.direction === 'note') {
    return el('div', { class: 'message_byline__eC3rX' }, icon('lock'), el('span', {}, 'Internal note'), el('span', { class: 'message_author__Kp2fN' }, message.author));
  }
  return row.isFirst ? el('div', { class: 'message_byline__eC3rX' }, el('span', { class: 'message_author__Kp2fN' }, message.author)) : null;
}

/** @param {Message} message @param {Channel} channel */
function bubble(message, channel) {
  const { attachment, quote, text } = message;
  const isPhoto = attachment && !text ? ' message_bubblePhoto__i5ZaH' : '';
  return el(
    'div',
    { class: `message_bubble__T9mqu${isPhoto}` },
    quote
      ? el(
          'blockquote',
          { class: 'message_quote__jB6wO' },
          el('span', { class: 'message_quoteAuthor__y3TgL' }, quote.author),
          el('span', { class: 'message_quoteText__r8NsF' }, quote.text),
        )
      : null,
    attachment
      ? el(
          'figure',
          { class: 'message_figure__W1kcP' },
          el('img', {
            class: 'message_photo__q7DxB',
            src: attachment.src,
            alt: 'Photo',
            width: String(attachment.width),
            height: String(attachment.height),
          }),
          el('figcaption', { class: 'app_visuallyHidden__Zz0op' }, attachment.name),
        )
      : null,
    text
      ? el('div', { class: 'message_text__v2JhY', dir: 'auto' }, el('span', {}, ...richText(text, { emojiImages: channel === 'x' })))
      : null,
    TIME_IN_BUBBLE.has(channel) ? meta(message, channel) : null,
  );
}

/** @param {Row} row @param {Message} message @param {Channel} channel */
function footer(row, message, channel) {
  return row.isLast && !TIME_IN_BUBBLE.has(channel) ? meta(message, channel) : null;
}

/** @param {Message} message @param {Channel} channel */
function meta(message, channel) {
  const clock = timeOfDay(message.at);
  const time = HAS_TIME_ELEMENT.has(channel)
    ? el('time', { datetime: new Date(message.at).toISOString() }, clock)
    : el('small', {}, clock);
  const tick = message.direction === 'outbound' ? icon(message.isRead ? 'read' : 'sent', message.isRead ? 'Read' : 'Sent') : null;
  return el('div', { class: 'message_meta__b4RzU' }, time, tick);
}
