export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** CSS pixels between the words and what stands beside them, and to the edges of the window. */
const GAP = 6;
const MARGIN = 8;

/**
 * Where a popup of a `size` stands: below the words of `anchor`, above them where there is more room, always within
 * `room`, and as high as it fits. All in CSS pixels of the window.
 */
export function placeBeside(
  anchor: Box,
  size: { width: number; height: number },
  room: Box,
  isRightToLeft: boolean,
): { left: number; top: number; maxHeight: number; isAbove: boolean } {
  const below = room.bottom - anchor.bottom - GAP - MARGIN;
  const above = anchor.top - room.top - GAP - MARGIN;
  const isAbove = size.height > below && above > below;
  const maxHeight = Math.max(0, isAbove ? above : below);
  const height = Math.min(size.height, maxHeight);
  const wanted = isRightToLeft ? anchor.right - size.width : anchor.left;
  const left = Math.max(room.left + MARGIN, Math.min(wanted, room.right - MARGIN - size.width));
  return { left, top: isAbove ? anchor.top - GAP - height : anchor.bottom + GAP, maxHeight, isAbove };
}
