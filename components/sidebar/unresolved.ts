import type { Span } from '../ui/cut-spans';

/** `{{order.number}}`, `{{ order.number }}` and `{{order.number|fallback}}`; one character class, so linear in any text. */
const variable = /\{\{([^{}]*)\}\}/g;

function nameIn(inside: string): string {
  return (inside.split('|')[0] ?? '').trim();
}

/** Where the variables without a value stand in the text. */
export function findUnresolved(text: string, names: readonly string[]): Span[] {
  return [...text.matchAll(variable)]
    .filter((hit) => names.includes(nameIn(hit[1] ?? '')))
    .map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

/** The text with values put in, in one pass; a name whose value is blank stays as it is written, to be seen. */
export function fillUnresolved(text: string, values: ReadonlyMap<string, string>): string {
  return text.replaceAll(variable, (written, inside: string) => values.get(nameIn(inside))?.trim() || written);
}

/** `order.number` as a label: "Order number". */
export function variableLabel(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[._-]+/g, ' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
