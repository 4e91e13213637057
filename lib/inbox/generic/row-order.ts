/** Rows whose places are looked at to tell the order: as many at the end as spread over the rest. */
const LOOKED_AT = 12;
/** Tops that differ by less are of one line, in CSS pixels. */
const LEAST_STEP = 4;
/** A face that stands at the end of its group is no row of its own, in CSS pixels. */
const LEAST_WIDTH = 64;
/** Longer lists are never sorted row by row: those that place rows by style keep few of them. */
const MOST_SORTED = 500;

export interface RowOrder {
  /** Rows as they are read, from the top of the page down: lists are turned round by flex, by transforms, or place rows by style. */
  sort(rows: Element[]): Element[];
  /** True where the last sorted rows stood in the page as they are read. */
  isOfPage(): boolean;
}

/** Puts rows in the order in which they are seen; without layout they stay in that of the page. */
export function createRowOrder(): RowOrder {
  let isOfPage = true;
  return {
    sort(rows) {
      const tops = lookAt(rows).flatMap(topOf);
      const steps = tops.slice(1).map((top, index) => top - (tops[index] ?? top));
      const isDown = steps.some((step) => step > LEAST_STEP);
      const isUp = steps.some((step) => step < -LEAST_STEP);
      isOfPage = !isUp;
      if (!isUp) return rows;
      if (!isDown) return rows.toReversed();
      if (rows.length > MOST_SORTED) return rows;
      const places = new Map(rows.map((row) => [row, topOf(row)[0]]));
      // Rows that are not drawn stay behind those that they follow.
      let last = Number.NEGATIVE_INFINITY;
      for (const row of rows) places.set(row, (last = places.get(row) ?? last));
      return rows.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    },
    isOfPage: () => isOfPage,
  };
}

function lookAt(rows: readonly Element[]): Element[] {
  const step = Math.max(1, Math.floor((rows.length - LOOKED_AT) / LOOKED_AT));
  const start = rows.length - LOOKED_AT;
  return rows.filter((_, index) => index >= start || index % step === 0);
}

/** Where a row begins; nowhere for one that is hardly drawn, or sticks to an edge while others scroll. */
function topOf(row: Element): number[] {
  const { top, width } = row.getBoundingClientRect();
  return width >= LEAST_WIDTH && ![row, row.parentElement].some(isSticky) ? [top] : [];
}

const isSticky = (element: Element | null) =>
  element !== null && element.ownerDocument.defaultView?.getComputedStyle(element).position === 'sticky';
