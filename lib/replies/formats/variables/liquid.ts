import type { FilterCall } from '../../template/template';
import { gapName, ourName, theirName, type VendorNames } from './vendor-names';
import { type BodyWriter } from './write-body';

/** Filters of Liquid that we have, too. */
const filterNames: Readonly<Record<string, string>> = { upcase: 'upper', downcase: 'lower', capitalize: 'capital' };
const theirFilter = (ours: string) => Object.keys(filterNames).find((theirs) => filterNames[theirs] === ours);
const fallbackNames = new Set(['default', 'fallback']);

/** `name: "a"`, `name("a")` or `name`; the name and its text. */
const call = /^\s*(\w+)\s*(?:[:(]\s*(?:"([^"]*)"|'([^']*)')\s*\)?)?\s*$/;
/** Bars that stand in no quotes part filters. */
const piece = /(?:"[^"]*"|'[^']*'|[^|"'])+|["']/g;

/** What stands in `{{ }}`, as ours; null where it can not be said. */
const readVariable = (inner: string, vendor: VendorNames): string | null => {
  const [head = '', ...calls] = inner.match(piece) ?? [];
  const name = ourName(vendor, head.trim());
  if (name === null) return null;
  let fallback: string | null = null;
  const filters: string[] = [];
  for (const one of calls) {
    const [, filter = '', double, single] = call.exec(one) ?? [];
    const argument = double ?? single;
    if (fallbackNames.has(filter) && argument !== undefined) fallback = argument;
    else if (Object.hasOwn(filterNames, filter) && argument === undefined) filters.push(filterNames[filter] ?? '');
    else return null;
  }
  return `{{${[name, ...filters].join(':')}${fallback === null ? '' : `|${fallback}`}}}`;
};

const condition = /^if\s+([\w.]+)(?:\s*!=\s*(?:blank|empty|nil|null|""|''))?$/;

/**
 * A text with variables as Liquid has them (`{{ contact.name | default: "there" }}`), in our words. What we can not say
 * becomes a variable that nothing gives a value, such as `{{zendesk.ticket.id}}`, so that it is a gap until someone
 * fills it in; so do tags (`{% … %}`) but those that ask whether a variable is known.
 */
export function readLiquid(text: string, vendor: VendorNames): string {
  const gap = (inner: string) => `{{${gapName(vendor.id, inner)}}}`;
  const tagGap = (inner: string) => `{{${gapName(`${vendor.id}_tag`, inner)}}}`;
  /** Of the open conditions, whether they are ours. */
  const open: boolean[] = [];
  return text.replaceAll(
    /\{\{-?([^{}]*?)-?\}\}|\{%-?([^{}%]*?)-?%\}/g,
    (_, variable: string | undefined, tag: string | undefined) => {
      if (variable !== undefined) return readVariable(variable, vendor) ?? gap(variable.split('|', 1)[0] ?? '');
      const inner = (tag ?? '').trim();
      const name = condition.exec(inner)?.[1];
      const ours = name === undefined ? null : ourName(vendor, name);
      if (/^(?:if|unless|case|for)\b/.test(inner)) {
        const isOurs = ours !== null && !ours.includes(':');
        open.push(isOurs);
        return isOurs ? `{{#if ${ours}}}` : tagGap(inner);
      }
      if (inner === 'else' && open.at(-1) === true) return '{{else}}';
      if (/^end\w*$/.test(inner)) return open.pop() === true ? '{{/if}}' : tagGap(inner);
      return tagGap(inner);
    },
  );
}

const quoted = (text: string): string | null => {
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? null : `'${text}'`;
};

const writeVariable = (
  vendor: VendorNames,
  name: string,
  filters: readonly FilterCall[],
  fallback: string | null,
): string | null => {
  const theirs = theirName(vendor, name);
  const calls = filters.map((filter) => theirFilter(filter.name));
  const stand = fallback === null ? '' : quoted(fallback);
  if (theirs === null || stand === null || calls.includes(undefined)) return null;
  return `{{${[theirs, ...calls, ...(fallback === null ? [] : [`default: ${stand}`])].join(' | ')}}}`;
};

/** Writes bodies for tools whose templates are Liquid. */
export const liquidWriter = (vendor: VendorNames): BodyWriter => ({
  variable: (name, filters, fallback) => writeVariable(vendor, name, filters, fallback),
  condition: {
    open: (name) => {
      const theirs = theirName(vendor, name);
      return theirs === null ? null : `{% if ${theirs} %}`;
    },
    otherwise: '{% else %}',
    close: '{% endif %}',
  },
});
