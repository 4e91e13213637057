import type { Identifier } from '@/lib/domain/identity';

export type FoundIdentifier = Pick<Identifier, 'kind' | 'value' | 'text'>;

/** Nobody has ten addresses of their own in one message: it is a list of somebody else's. */
const mostOfAKind = 3;
const longestText = 4_000;

const email =
  /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,5}\p{L}{2,24}(?![\p{L}\p{N}-])/gu;
/** Digits with what people write between them. */
const number = /(?<![\p{L}\p{N}#/.-])\+?\(?\d(?:[\s()./-]{0,2}\d){6,16}(?![\p{L}\p{N}-])/gu;
const phoneWords =
  /(?:phone|mobile|cell|call|tel|telephone|text me|ring|whatsapp|reach me|number is|nummer|handy|telefon|tel[ée]fono|m[óo]vil|t[ée]l[ée]phone|portable|cellulare|telefone|celular)[^\d\n]{0,24}$/iu;
/** "(555) 123-4567", "555-123-4567": so are numbers written in North America, and little else. */
const american = /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/u;
const date = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{2,4})/u;
const order =
  /(?:\b(?:order|purchase|bestellung|bestellnummer|commande|ordine|encomenda|pedido)\b)(?:[\s:#=]|\b(?:number|no|nr|num|numero|id|is)\b\.?|número|nº|n°){0,6}((?:[A-Z]{1,4}-?)?\d[A-Z0-9-]{3,18})(?![\p{L}\p{N}])/giu;

const leastPhoneDigits = 8;
const mostPhoneDigits = 15;
/** The same number is written with and without its country; so many last digits tell it from all others nearly always. */
const comparedDigits = 8;
const leastOrderDigits = 4;

function readPhone(text: string, before: string): string | null {
  const digits = text.replace(/\D/g, '');
  if (digits.length < leastPhoneDigits || digits.length > mostPhoneDigits || date.test(text)) return null;
  // All the same digit is nobody's number.
  if (new Set(digits.slice(-comparedDigits)).size === 1) return null;
  const isWrittenAsOne = /^(?:\+|00|\(?0\d)/u.test(text) || american.test(text);
  // Order numbers and the like have a word before them, and it is no word for a phone.
  return isWrittenAsOne || phoneWords.test(before) ? digits.slice(-comparedDigits) : null;
}

/**
 * What in a message tells who wrote it: email addresses, phone numbers and order numbers, as they are compared and as they
 * were written. A long message is read as far as 4,000 characters.
 */
export function findIdentifiers(message: string): FoundIdentifier[] {
  const text = message.slice(0, longestText);
  const found: FoundIdentifier[] = [];
  for (const [written] of text.matchAll(email))
    found.push({ kind: 'email', value: written.toLowerCase().replace(/^['.]+/u, ''), text: written });
  for (const { 0: written, index } of text.matchAll(number)) {
    const value = readPhone(written, text.slice(Math.max(0, index - 60), index));
    if (value !== null) found.push({ kind: 'phone', value, text: written.trim() });
  }
  for (const match of text.matchAll(order)) {
    const code = (match[1] ?? '').toUpperCase().replace(/-+$/u, '');
    const digits = code.match(/\d/g)?.length ?? 0;
    if (digits >= leastOrderDigits && !/^(?:19|20)\d\d$/u.test(code))
      found.push({ kind: 'order', value: code, text: match[1] ?? '' });
  }
  const isNew = (one: FoundIdentifier, at: number) =>
    found.findIndex(({ kind, value }) => kind === one.kind && value === one.value) === at;
  const distinct = found.filter(isNew);
  return distinct.filter(({ kind }) => distinct.filter((one) => one.kind === kind).length <= mostOfAKind);
}
