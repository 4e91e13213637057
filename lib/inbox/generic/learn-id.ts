import { isMadeId } from './made-id';

/** Attribute whose value is different on every row that has it, on the row or `depth` first children further in. */
export interface IdAttribute {
  depth: number;
  name: string;
}

const ID_NAME = /^(?:id|data-(?:[a-z-]*-)?(?:id|mid|key|urn|uid|guid|ts))$/;
/** Says itself that it names a message. */
const MESSAGE_NAME = /(?:^|-)(?:mid|message|msg|event|item|comment|post)s?-?(?:id|key|urn|uid|guid)?$/;
const MESSAGE_VALUE = /^(?:message|msg|mid|comment|post|event)s?[-_:.]?[\w-]*\d/i;
/** Names people, threads and other messages, and only happens to differ within a short list. */
const OTHER_NAME = /author|sender|user|contact|account|owner|thread|conversation|parent|quote|repl(?:y|ied)-?to|group/;
/** First children looked into for an id. */
const DEEPEST = 2;
/** Of the rows; dates and notices often have none. */
const LEAST_SHARE = 1 / 3;

/** The attribute that names the messages of a sample of rows, or null; never one of `distrusted` (see `idKey`). */
export function learnId(rows: readonly Element[], distrusted: ReadonlySet<string>): IdAttribute | null {
  let best: { id: IdAttribute; score: number } | null = null;
  for (let depth = 0; depth <= DEEPEST; depth++) {
    for (const [name, values] of valuesAt(rows, depth)) {
      const id = { depth, name };
      const isUnique = new Set(values).size === values.length;
      if (!isUnique || values.length < rows.length * LEAST_SHARE || distrusted.has(idKey(id))) continue;
      const score = (rank(name, values) * values.length) / rows.length;
      if (score > (best?.score ?? 0)) best = { id, score };
    }
  }
  return best?.id ?? null;
}

export const idKey = ({ depth, name }: IdAttribute) => `${depth} ${name}`;

function valuesAt(rows: readonly Element[], depth: number): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const [index, row] of rows.entries()) {
    const element = elementAt(row, depth);
    for (const name of element?.getAttributeNames() ?? []) {
      const value = element?.getAttribute(name) ?? '';
      // A virtual list numbers its rows by place; that is no id.
      const isId = name === 'data-testid' ? /\d{3}/.test(value) : ID_NAME.test(name);
      if (!isId || value === '' || value === String(index) || isMadeId(value)) continue;
      values.set(name, [...(values.get(name) ?? []), value]);
    }
  }
  return values;
}

function rank(name: string, values: readonly string[]): number {
  if (OTHER_NAME.test(name)) return 0.5;
  if (name.startsWith('data-') && MESSAGE_NAME.test(name.slice('data-'.length))) return 3;
  if (values.every((value) => MESSAGE_VALUE.test(value))) return 2.5;
  return name.startsWith('data-') && name !== 'data-testid' ? 2 : 1;
}

/** The row, or its first child and so on: pages wrap rows. */
export function elementAt(row: Element, depth: number): Element | null {
  let element: Element | null = row;
  for (let step = 0; step < depth; step++) element = element?.firstElementChild ?? null;
  return element;
}
