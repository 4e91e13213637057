import type { FindSpans, Span } from '../span.ts';

const link = /\b(?:https?:\/\/|www\.)[^\s<>"'\])\uE000]+/giu;
/** What closes a sentence is no part of the link. */
const closing = /[.,;:!?]+$/u;

/** After such a part of a path comes somebody's own. */
const personal =
  /^(?:u|users?|profiles?|accounts?|orders?|t|track|tracking|invites?|reset|verify|confirm|in|member|members|@|my|me|konto|bestellung|pedidos?|commandes?|ordini|ordine|encomendas?)$/iu;
/** After such a part comes what everybody may read, numbered as it may be. */
const open =
  /^(?:articles?|hc|help|blog|products?|p|docs?|faq|kb|news|wiki|category|collections?|support|legal|policies)$/iu;

/** "8812345", "a8f3kk29zq1": what no person would call a page. */
function isTelling(part: string): boolean {
  const digits = part.replace(/\D/gu, '').length;
  if (digits >= 5) return true;
  return digits >= 2 && part.length >= 10 && !part.includes('-') && /\p{L}/u.test(part) && !/\.\p{L}{2,5}$/u.test(part);
}

/** Where a link leads may be known; what it carries (an order, a person, a token) may not. @returns null: nothing of it */
function placeOf(address: string): string | null {
  const [place = ''] = address.split(/[?#]/u, 1);
  const parts = place.split('/').slice(/^www\./iu.test(place) ? 1 : 3);
  const isOpen = parts.some((part) => open.test(part));
  const carries = parts.some(
    (part, at) =>
      (isTelling(part) && !(isOpen && !personal.test(parts[at - 1] ?? ''))) ||
      (at > 0 && personal.test(parts[at - 1] ?? '') && part.length >= 2 && !personal.test(part)) ||
      (part.startsWith('@') && part.length > 2),
  );
  return carries || /@/u.test(place) ? null : place;
}

/** Links; of one that is but a place with something behind it, the place stays (`keeps`). */
export const findLinks: FindSpans = (plain) =>
  [...plain.matchAll(link)].map(({ 0: written, index }): Span => {
    const address = written.replace(closing, '');
    return { kind: 'link', start: index, end: index + address.length, keeps: placeOf(address)?.length ?? 0 };
  });
