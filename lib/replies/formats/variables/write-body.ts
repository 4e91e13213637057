import { readTag } from '../../template/read-tag';
import type { FilterCall } from '../../template/template';

/** How another tool writes what our templates have; null where it can not say that. */
export interface BodyWriter {
  /** `name` has its filters behind it where `filters` is empty: `customer.name:last`. */
  variable(name: string, filters: readonly FilterCall[], fallback: string | null): string | null;
  /** A field that is asked for; `name` without `ask.`. */
  ask?: (name: string) => string | null;
  condition?: { open: (name: string) => string | null; otherwise: string; close: string };
  /** Where the cursor goes; nothing unless told. */
  cursor?: string;
  /** Plain text as it stands there. */
  text?: (text: string) => string;
}

const tag = /\{\{([^{}]*)\}\}/g;
const same: Readonly<Record<string, string>> = {
  'customer.name:first': 'customer.firstName',
  'agent.name:first': 'agent.firstName',
};

/** A name and its filters as one text, in one way of writing. */
const whole = (name: string, filters: readonly FilterCall[]): string => {
  const written = [
    name,
    ...filters.map(({ name: filter, argument }) => [filter, argument].filter(Boolean).join(' ')),
  ].join(':');
  return same[written] ?? written;
};

/**
 * A body in the words of another tool. What it can not say is its fallback, or a gap in square brackets that the agent
 * sees there: "[order.number]". Nothing is left out silently.
 */
export function writeBody(
  body: string,
  { variable, ask, condition, cursor = '', text = (plain) => plain }: BodyWriter,
): string {
  /** Of the open conditions, whether the other tool can say them. */
  const open: boolean[] = [];
  const gap = (inner: string) => text(`[${inner.trim()}]`);
  const writeTag = (inner: string): string => {
    const read = readTag(inner);
    if (read.kind === 'cursor') return cursor;
    if (read.kind === 'if') {
      const opening = condition?.open(read.name) ?? null;
      open.push(opening !== null);
      return opening ?? gap(inner.replace('#', ''));
    }
    if (read.kind === 'else') return open.at(-1) === true && condition !== undefined ? condition.otherwise : gap(inner);
    if (read.kind === 'end') return open.pop() === true && condition !== undefined ? condition.close : gap(inner);
    if (read.kind === 'fault') return gap(inner);
    const { name, filters, fallback } = read;
    const asked = name.startsWith('ask.') && filters.length === 0 ? (ask?.(name.slice(4)) ?? null) : null;
    const written = asked ?? variable(whole(name, filters), [], fallback) ?? variable(name, filters, fallback);
    return written ?? (fallback === null ? gap(inner) : text(fallback));
  };
  let written = '';
  let at = 0;
  for (const found of body.matchAll(tag)) {
    written += text(body.slice(at, found.index)) + writeTag(found[1] ?? '');
    at = found.index + found[0].length;
  }
  return written + text(body.slice(at));
}
