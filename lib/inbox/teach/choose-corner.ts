export type Corner = 'bottom-left' | 'top-left' | 'top-right' | 'bottom-right';
export const corners: readonly Corner[] = ['bottom-left', 'top-left', 'top-right', 'bottom-right'];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Between the panel and the edge of the page, CSS pixels. */
const MARGIN = 12;

/** Where a panel stands in a corner of the room. */
export function boxInCorner(corner: Corner, panel: { width: number; height: number }, room: Box): Box {
  const left = corner.endsWith('left') ? room.left + MARGIN : room.right - MARGIN - panel.width;
  const top = corner.startsWith('top') ? room.top + MARGIN : room.bottom - MARGIN - panel.height;
  return { left, top, right: left + panel.width, bottom: top + panel.height };
}

/** The corner in which a panel covers least of what must stay in view; `now` where another is no better. */
export function chooseCorner(
  panel: { width: number; height: number },
  room: Box,
  avoid: readonly Box[],
  now: Corner,
): Corner {
  const covered = (corner: Corner) =>
    avoid.reduce((sum, box) => sum + overlap(boxInCorner(corner, panel, room), box), 0);
  return corners.reduce((best, corner) => (covered(corner) < covered(best) - 1 ? corner : best), now);
}

const overlap = (a: Box, b: Box) =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
