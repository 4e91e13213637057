import { findFilter } from './filters/all';
import { isVariableName } from './known-variables';
import type { FilterCall, TemplateFault } from './template';

/** What stands between `{{` and `}}`. */
export type Tag =
  | { kind: 'variable'; name: string; filters: FilterCall[]; fallback: string | null }
  | { kind: 'if'; name: string }
  | { kind: 'else' }
  | { kind: 'end' }
  | { kind: 'cursor' }
  | { kind: 'fault'; fault: TemplateFault['kind']; message: string };

const LONGEST_SHOWN = 60;

/** As written, for the eye: on one line, without braces, bounded. */
export const showWritten = (written: string): string =>
  written
    .slice(0, 4 * LONGEST_SHOWN)
    .replace(/[{}\s]+/g, ' ')
    .replace(/\p{Cs}/gu, '')
    .trim()
    .slice(0, LONGEST_SHOWN)
    .replace(/\p{Cs}/gu, '') || '?';

const readFilters = (calls: readonly string[]): FilterCall[] | { fault: string } => {
  const filters: FilterCall[] = [];
  for (const call of calls) {
    const [, name = '', rest = ''] = /^\s*(\S*)(.*)$/s.exec(call) ?? [];
    const argument = rest.trim().replace(/\s+/g, ' ');
    const filter = findFilter(name);
    if (filter === undefined) return { fault: `There is no filter “${showWritten(name)}”.` };
    if (!filter.accepts(argument)) {
      const takes = filter.takes === '' ? 'nothing after its name' : filter.takes;
      return { fault: `The filter “${name}” takes ${takes}.` };
    }
    filters.push({ name, argument });
  }
  return filters;
};

const noName = (name: string): Tag => ({
  kind: 'fault',
  fault: 'name',
  message:
    name === ''
      ? 'A variable needs a name.'
      : `“${showWritten(name)}” is no name of a variable: letters and digits, with dots between.`,
});

/** Reads what stands between the braces; what it does not understand becomes a fault, never an error. */
export function readTag(inner: string): Tag {
  const written = inner.trim();
  if (written === 'cursor') return { kind: 'cursor' };
  if (written === 'else') return { kind: 'else' };
  if (written === '/if') return { kind: 'end' };
  const condition = /^#if\s+(.*)$/s.exec(written);
  if (condition !== null) {
    const name = (condition[1] ?? '').trim();
    return isVariableName(name) ? { kind: 'if', name } : noName(name);
  }
  if (/^[#/]/.test(written))
    return { kind: 'fault', fault: 'block', message: `“${showWritten(written)}” is not understood here.` };

  const bar = inner.indexOf('|');
  const [head = '', ...calls] = (bar < 0 ? inner : inner.slice(0, bar)).split(':');
  const name = head.trim();
  if (!isVariableName(name)) return noName(name);
  const filters = readFilters(calls);
  if ('fault' in filters) return { kind: 'fault', fault: 'filter', message: filters.fault };
  return { kind: 'variable', name, filters, fallback: bar < 0 ? null : inner.slice(bar + 1) };
}
