import { isField } from '@/lib/inbox/composer/read-editor';
import { boxInField } from '@/lib/inbox/trigger/field-box';
import type { Box } from '@/lib/inbox/trigger/place-beside';
import type { TypedSpot } from '@/lib/inbox/trigger/typed-spot';

/** Where the typed trigger is seen; at the edge of its editor where it is scrolled out of sight. */
export function anchorOf(editor: HTMLElement, { range, start, typed }: TypedSpot, place: ParentNode): Box {
  const box = editor.getBoundingClientRect();
  const words = isField(editor) ? boxInField(editor, [start, start + typed.length], place) : firstRect(range);
  if (!words || words.bottom - words.top === 0) return box;
  const within = (y: number) => Math.max(box.top, Math.min(box.bottom, y));
  return { left: words.left, right: words.right, top: within(words.top), bottom: within(words.bottom) };
}

const firstRect = (range: Range | null): DOMRect | null =>
  range?.startContainer.isConnected ? (range.getClientRects()[0] ?? null) : null;
