import { drawnChildren } from '../page/composed-tree';
import type { RowPlan } from './segment';
import { plainValue, shapeOf, siblingShape, type Shape } from './shape';

/** Attributes that name one element, or say what its text says. */
const UNTELLING =
  /^(?:id|class|href|src|srcset|alt|datetime|d|value|width|height|for|tabindex|aria-(?:rowindex|posinset|setsize|colindex|labelledby|describedby|controls))$|^data-.*(?:id|key|index|time|ts|url|src)$/;
/** More different values than that tell nothing; longer ones are content. */
const MOST_VALUES = 4;
const LONGEST_VALUE = 80;

/** Notes attributes that tell elements of one shape apart by a few values. */
export function learnTelling(rows: readonly Element[], plan: RowPlan) {
  const values = new Map<Shape, { count: number; byName: Map<string, Map<string, number>> }>();
  const untelling = new Map<string, boolean>();
  let left = 1_000;
  const visit = (element: Element, shape: Shape, depth: number) => {
    if (left-- <= 0 || depth > 6) return;
    const seen = values.get(shape) ?? { count: 0, byName: new Map<string, Map<string, number>>() };
    values.set(shape, seen);
    seen.count++;
    for (const name of depth > 4 ? [] : element.getAttributeNames()) {
      let isUntelling = untelling.get(name);
      if (isUntelling === undefined) untelling.set(name, (isUntelling = UNTELLING.test(name)));
      if (isUntelling) continue;
      const value = element.getAttribute(name) ?? '';
      const of = seen.byName.get(name) ?? new Map<string, number>();
      seen.byName.set(name, of);
      const plain = plainValue(name, value) ?? '';
      if (of.size <= MOST_VALUES) of.set(plain.length > LONGEST_VALUE && name !== 'style' ? `${of.size}` : plain, 1);
      of.set('', (of.get('') ?? 0) + 1);
    }
    let before: Shape | null = null;
    for (const child of drawnChildren(element)) {
      if (plan.isRow(child)) continue;
      before = siblingShape(shapeOf(shape, child), before);
      visit(child, before, depth + 1);
    }
  };
  for (const row of rows) {
    const shape = plan.shapeOf(row);
    if (shape) visit(row, shape, 0);
  }
  for (const [shape, { count, byName }] of values) {
    if (shape.telling.length > 0) continue;
    shape.telling = [...byName].flatMap(([name, of]) => {
      const kinds = of.size - 1 + (of.get('') === count ? 0 : 1);
      return kinds >= 2 && kinds <= Math.min(MOST_VALUES, Math.max(2, count / 2)) ? [name] : [];
    });
  }
}
