import { drawnChildren } from '../page/composed-tree';
import { holdsAlike } from './holds-alike';
import { lookOf } from './look';
import { splitOf } from './split-of';
import { labelOf, makeShape, shapeOf, variantOf, type Shape, type Split } from './shape';

/** The rows of a list, down to single messages. */
export interface RowPlan {
  rows: Element[];
  shapeOf(row: Element): Shape | null;
  /** True for rows, and boxes of rows, that lie inside another row. */
  isRow(element: Element): boolean;
  isNested: boolean;
  /** Rows in an element put at the end of the list. */
  rowsIn(element: Element): Element[];
}

/** Levels of boxes between a list and a row; comments answer comments. */
const DEEPEST = 40;
/** Elements of one shape that are taken apart to tell whether they hold several messages: the fullest of the last ones. */
const TAKEN_APART = 4;
const LOOKED_AT = 40;
const MOST_TESTS = 8;
const MOST_ROWS = 20_000;

/**
 * Finds the rows of lists, in document order. Boxes of days and of one author's messages are gone into; what a box is
 * is found out once for each shape.
 */
export function createSegmenter(list: Element) {
  const root = makeShape(null, list.tagName, '');
  const decided = new Map<string, Split>();
  const shapes = new WeakMap<Element, Shape>();
  const inner = new WeakSet<Element>();
  const rowShapes = new Map<string, Shape[]>();
  let isNested = false;
  let hasFlipped = false;

  function plan(): RowPlan {
    let rows: Element[] = [];
    // What is found out about a shape late changes what its likes were taken for.
    for (let pass = 0; pass < 3; pass++) {
      rows = [];
      isNested = hasFlipped = false;
      collect(list, root, rows, 0, false);
      if (!hasFlipped) break;
    }
    return { rows, shapeOf: shapeOfRow, isRow: (element) => inner.has(element), isNested, rowsIn };
  }

  function collect(box: Element, at: Shape, rows: Element[], depth: number, isHeld: boolean) {
    // Of a flood, the newest.
    const children = [...drawnChildren(box)].slice(-MOST_ROWS);
    const byShape = new Map<Shape, Element[]>();
    for (const child of children) {
      const shape = shapeOf(at, child);
      shapes.set(child, shape);
      if (shape.split !== undefined && !(isHeld || depth > 0 ? isFuller(shape, child) : false)) continue;
      const alike = byShape.get(shape);
      if (alike) alike.push(child);
      else byShape.set(shape, [child]);
    }
    for (const [shape, alike] of byShape) decide(shape, alike, depth);
    for (const child of children) {
      if (rows.length >= MOST_ROWS) return;
      place(child, rows, depth, isHeld);
    }
  }

  function place(child: Element, rows: Element[], depth: number, isHeld: boolean) {
    const shape = shapes.get(child);
    if (!shape || lookOf(shape, child).unseen) return;
    if (isHeld) inner.add(child);
    isNested ||= isWithinLike(shape);
    if (shape.split !== 'rows') rows.push(child);
    if (shape.split === 'rows') collect(child, shape, rows, depth + 1, isHeld);
    if (shape.split === 'holds') {
      isNested = true;
      goInto(child, child, shape, rows, depth + 1);
    }
  }

  /** Finds the rows within a row that holds some, further in or right in one of its boxes. */
  function goInto(row: Element, box: Element, at: Shape, rows: Element[], depth: number) {
    const like = labelOf(shapes.get(row) ?? at);
    for (const child of drawnChildren(box)) {
      const shape = shapeOf(at, child);
      shapes.set(child, shape);
      if (shape.split === undefined) decide(shape, [child], depth);
      const isLikeRow = labelOf(shape) === like || (box !== row && holdsAlike(child, row, 0));
      if (shape.split === 'row' && !isLikeRow && holdsAlike(child, row, 3)) shape.split = 'rows';
      if (isLikeRow) {
        inner.add(child);
        place(child, rows, depth, true);
      } else if (shape.split === 'rows') {
        inner.add(child);
        collect(child, shape, rows, depth + 1, true);
      } else if (shape.split === 'holds') goInto(row, child, shape, rows, depth + 1);
    }
  }

  function decide(shape: Shape, alike: readonly Element[], depth: number) {
    const key = `${depth} ${labelOf(shape)}`;
    const known = shape.classes && shape.split === undefined ? decided.get(key) : undefined;
    if (known) return void (shape.split = known);
    shape.split = 'row';
    if (depth > DEEPEST) return;
    const fullest = alike
      .slice(-LOOKED_AT)
      .map((element) => ({ element, size: element.getElementsByTagName('*').length }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, TAKEN_APART);
    for (const { element } of fullest) {
      const split = splitOf(element, shape);
      if (split !== 'row') shape.split = split;
      if (split !== 'row') break;
    }
    const likes = rowShapes.get(key) ?? [];
    rowShapes.set(key, shape.split === 'row' ? [...likes, shape] : []);
    if (shape.split === 'row' || !shape.classes) return;
    decided.set(key, shape.split);
    hasFlipped ||= likes.length > 0;
    for (const like of likes) like.split = shape.split;
  }

  function shapeOfRow(row: Element): Shape | null {
    const shape = shapes.get(row);
    return shape ? variantOf(shape, row) : null;
  }

  /** Rows set in below rows of their kind: answers. */
  function isWithinLike(shape: Shape): boolean {
    for (let outer = shape.parent; outer && shape.classes; outer = outer.parent)
      if (labelOf(outer) === labelOf(shape)) return true;
    return false;
  }

  /** A box of a known shape with more in it than those seen before, which were taken for rows. */
  function isFuller(shape: Shape, element: Element): boolean {
    if (shape.split !== 'row' || shape.tested >= MOST_TESTS) return false;
    const size = element.getElementsByTagName('*').length;
    if (size <= shape.fullest) return false;
    shape.tested++;
    shape.fullest = size;
    return true;
  }

  function rowsIn(element: Element): Element[] {
    const rows: Element[] = [];
    const shape = shapeOf(root, element);
    shapes.set(element, shape);
    if (shape.split === undefined) decide(shape, [element], 0);
    place(element, rows, 0, false);
    return rows;
  }

  return { plan, list };
}
