import type { Span } from '../ui/cut-spans';

type Gap = Span & { name: string };

/**
 * Where the variables without a value stand in the text: the replies room leaves each as `[order.number]`. Names may hold
 * any sign, so they are looked for letter by letter; of two that overlap, the first counts.
 */
export function findUnresolved(text: string, names: readonly string[]): Gap[] {
  const gaps: Gap[] = [];
  for (const name of new Set(names)) {
    const written = `[${name}]`;
    for (let start = text.indexOf(written); start >= 0; start = text.indexOf(written, start + written.length)) {
      gaps.push({ name, start, end: start + written.length });
    }
  }
  const sorted = gaps.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let end = 0;
  return sorted.filter((gap) => {
    const isFree = gap.start >= end;
    if (isFree) end = gap.end;
    return isFree;
  });
}

/** The text with values put in, in one pass; a name whose value is blank stays as it is written, to be seen. */
export function fillUnresolved(text: string, names: readonly string[], values: ReadonlyMap<string, string>): string {
  let at = 0;
  let filled = '';
  for (const gap of findUnresolved(text, names)) {
    filled += text.slice(at, gap.start) + (values.get(gap.name)?.trim() || text.slice(gap.start, gap.end));
    at = gap.end;
  }
  return filled + text.slice(at);
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
