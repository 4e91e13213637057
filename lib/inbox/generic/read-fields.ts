import type { FieldKind, Fields } from './learn-fields';
import { lookOf } from './look';
import type { Shape } from './shape';

export interface Field {
  kind: FieldKind;
  value: string;
  /** The element that holds the value, where there is one. */
  element: Element | null;
}

const LONGEST = 200;
/** A label may stand in boxes of its own. */
const LEVELS = 2;
const CELL = /^(?:TH|TD|DT)$/;

/** Reads labelled lines ("From: Tove") in one row; remembers what belongs to them. */
export function createFieldReader(fields: Fields) {
  const taken = new Set<Node>();

  /** The field whose label this element is, with all that follows on its line. */
  function read(element: Element, shape: Shape): Field | null {
    const kind = fields.get(labelIn(element));
    if (kind === undefined) return null;
    let label = element;
    let at: Shape | null = shape;
    for (let level = 0; level < LEVELS && !followed(label) && label.parentElement; level++) {
      label = label.parentElement;
      at = at?.parent ?? null;
    }
    const isCell = CELL.test(label.tagName) || (at !== null && lookOf(at, label).block);
    const nodes = isCell ? [label.nextElementSibling].filter((one) => one !== null) : restOfLine(label);
    for (const node of nodes) taken.add(node);
    const value = nodes.map(({ textContent }) => textContent?.slice(0, LONGEST)).join(' ');
    const holder = nodes.find((node) => node.nodeType === Node.ELEMENT_NODE);
    return { kind, value: value.replace(/\s+/g, ' ').trim(), element: (holder as Element | undefined) ?? null };
  }

  function restOfLine(label: Element): Node[] {
    const nodes: Node[] = [];
    for (let node = label.nextSibling; node; node = node.nextSibling) {
      if (node.nodeName === 'BR' || (node.nodeType === Node.ELEMENT_NODE && fields.has(labelIn(node as Element))))
        break;
      nodes.push(node);
    }
    return nodes;
  }

  return { read, isTaken: (node: Node) => taken.has(node) };
}

const labelIn = (element: Element) =>
  element.childElementCount > 1
    ? ''
    : (element.textContent?.slice(0, LONGEST).replace(/\s+/g, ' ').trim().toLocaleLowerCase() ?? '');

function followed(element: Element): boolean {
  for (let node = element.nextSibling; node; node = node.nextSibling)
    if (/\S/.test(node.textContent ?? '')) return true;
  return false;
}
