/** Milliseconds; a page that draws nothing for so long is not looked at. */
const LONGEST_FRAME = 2_000;

/**
 * Trix draws what was typed with the next frame, and until then passes over every other change of its DOM, which that
 * frame then wipes out. Other editors are not waited for.
 *
 * @returns false where no frame came
 */
export async function waitUntilDrawn(editor: HTMLElement): Promise<boolean> {
  const view = editor.ownerDocument.defaultView;
  if (!view || !editor.closest('trix-editor')) return true;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), LONGEST_FRAME);
    view.requestAnimationFrame(() => {
      clearTimeout(timer);
      // Behind all that was to be drawn in the same frame.
      setTimeout(() => resolve(true));
    });
  });
}
