import { limits } from '@/lib/domain/limits';
import { cleanValue } from './clean-value';

/** Variable name to value; undefined or empty where this conversation has none. */
export type TemplateValues = Readonly<Record<string, string | undefined>>;

export interface RenderedTemplate {
  text: string;
  /** Variables that had neither a value nor a fallback, as written, each once. */
  unresolved: string[];
}

/** `{{name}}` or `{{name|fallback}}`; neither holds a brace. */
const variable = /\{\{([^{}|]*)(?:\|([^{}]*))?\}\}/g;

/**
 * Fills a reply's variables. A variable without value and fallback becomes a visible gap, `[customer.firstName]`, and
 * is listed: nothing is ever left out silently. Values are data: one that looks like a variable is not filled again.
 * Unclosed braces are text.
 *
 * @example renderTemplate('Hi {{customer.firstName|there}}!', {}) // { text: 'Hi there!', unresolved: [] }
 */
export function renderTemplate(body: string, values: TemplateValues): RenderedTemplate {
  const unresolved = new Set<string>();
  const leaveGap = (written: string): string => {
    const name = written.trim().slice(0, limits.name) || '?';
    unresolved.add(name);
    return `[${name}]`;
  };
  const filled = body.replace(variable, (_, written: string, fallback: string | undefined) => {
    const name = written.trim();
    const value = Object.hasOwn(values, name) ? cleanValue(values[name] ?? '') : '';
    return value || (fallback ?? leaveGap(written));
  });
  // Braces in braces, or an empty fallback between them, can make a variable of what was text: that too is a gap, with
  // all that stands in it.
  const text = filled.replace(/\{\{([^{}]*)\}\}/g, (_, inner: string) => {
    leaveGap(inner);
    return `[${inner.trim() || '?'}]`;
  });
  return { text, unresolved: [...unresolved] };
}
