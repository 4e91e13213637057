import { useEffect, useRef } from 'react';
import type { KeyboardEvent, RefObject } from 'react';

/**
 * One Tab stop for a list of rows with buttons: arrows up and down go between rows (to the button of the same kind),
 * left and right along a row, Home and End to the ends. Rows carry `data-row`, their buttons `data-cell` with a kind.
 */
export function useRoving<Element extends HTMLElement = HTMLUListElement>(): {
  ref: RefObject<Element | null>;
  onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<Element>(null);

  // After every render, since rows come and go; React does not know the tabIndex, so it does not undo it.
  useEffect(() => {
    const cells = cellsOf(ref.current);
    const current =
      cells.find((cell) => cell === document.activeElement) ?? cells.find((cell) => cell.tabIndex === 0) ?? cells[0];
    for (const cell of cells) cell.tabIndex = cell === current ? 0 : -1;
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-cell]') : null;
    if (!cell || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = neighbour(ref.current, cell, event.key);
    if (!next) return;
    event.preventDefault();
    for (const other of cellsOf(ref.current)) other.tabIndex = other === next ? 0 : -1;
    next.focus();
  };

  return { ref, onKeyDown };
}

function cellsOf(root: HTMLElement | null): HTMLElement[] {
  return root ? [...root.querySelectorAll<HTMLElement>('[data-cell]:not(:disabled)')] : [];
}

function neighbour(root: HTMLElement | null, cell: HTMLElement, key: string): HTMLElement | undefined {
  const rows = root ? [...root.querySelectorAll<HTMLElement>('[data-row]')] : [];
  const row = cell.closest<HTMLElement>('[data-row]');
  const inRow = cellsOf(row);
  const isRtl = root !== null && getComputedStyle(root).direction === 'rtl';
  const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') return inRow[inRow.indexOf(cell) + (key === forward ? 1 : -1)];
  const at = row ? rows.indexOf(row) : -1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[key];
  const target = to === undefined ? undefined : rows[to];
  if (!target) return undefined;
  const cells = cellsOf(target);
  return cells.find((other) => other.dataset.cell === cell.dataset.cell) ?? cells[0];
}
