import { findAll, type FindIn } from './found.ts';

const fenced = /```[\s\S]*?(?:```|$)/gu;
const inline = /`[^`\n]{2,200}`/gu;
/** Markup that a page, a mail or a Markdown reader could make more of than letters. */
const tag =
  /<(?:[a-z!/?][^<>\n]{0,300}>|!--|(?:script|img|iframe|svg|object|embed|link|style|form|input|a|base|meta)\b)/giu;
const image =
  /!?\[[^\]\n]{0,200}\]\s?\([^)\n]{0,400}\)?|!?\[[^\]\n]{1,200}\]\s?\[[^\]\n]{1,100}\]|^\s{0,3}\[[^\]\n]{1,100}\]:\s?\S+/gmu;
const entity = /&(?:#x?[0-9a-f]{2,6}|[a-z]{2,8});/giu;
/** What only a machine reads: base64, hex, percent signs. */
const blob =
  /(?<![\p{L}\p{N}])(?=[A-Za-z0-9+/_-]{24,})(?=[^\s]{0,200}\d|[A-Za-z0-9+/_-]{0,200}[A-Z][a-z0-9+/_-]{0,40}[A-Z])[A-Za-z0-9+/_-]{24,}={0,2}|(?:%[0-9a-f]{2}){4,}|(?:\\[ux][0-9a-f]{2,4}){3,}/giu;

const squeeze = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s`]+/gu, ' ')
    .trim();

/** Code, markup and coded text: nobody can read at a glance what it does. */
export const findCode: FindIn = (text) => [
  ...findAll(text, fenced, 'code', squeeze),
  ...findAll(text, inline, 'code', squeeze),
  ...findAll(text, tag, 'code', squeeze),
  ...findAll(text, image, 'code', squeeze),
  ...findAll(text, entity, 'code', squeeze),
  ...findAll(text, blob, 'code', (words) => words),
];
