import { build } from './build';

/** What is outlined in the page: by a class for its look, with a word on it. */
export interface Outline {
  element: Element;
  kind: string;
  label: string;
}

/** More boxes than a screen holds are not drawn. */
const MOST_DRAWN = 80;

/**
 * Draws boxes over elements of the page without touching them, and keeps them there while the page scrolls.
 *
 * @param cover where the card is
 * @returns how to change and to end it
 */
export function createOutlines(layer: HTMLElement, cover: () => DOMRect, signal: AbortSignal) {
  let outlines: readonly Outline[] = [];
  let boxes: { box: HTMLElement; outline: Outline }[] = [];

  const place = () => {
    if (signal.aborted) return;
    for (const { box, outline } of boxes) {
      const { left, top, width, height } = outline.element.getBoundingClientRect();
      const isSeen = outline.element.isConnected && width > 0 && top < innerHeight && top + height > 0;
      box.hidden = !isSeen;
      if (isSeen) {
        // A word that the card would cover stands at the other end.
        const covered = cover();
        const end = left + width;
        box.classList.toggle(
          'start',
          end > covered.left && end <= covered.right && top > covered.top - 16 && top < covered.bottom,
        );
        box.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
        box.style.width = `${Math.round(width)}px`;
        box.style.height = `${Math.round(height)}px`;
      }
    }
    requestAnimationFrame(place);
  };
  requestAnimationFrame(place);

  const isNear = ({ element }: Outline) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > -innerHeight && top < 2 * innerHeight;
  };
  const draw = () => {
    const near = outlines.length > MOST_DRAWN ? outlines.filter(isNear).slice(0, MOST_DRAWN) : outlines;
    boxes = near.map((outline) => ({
      outline,
      box: build(
        'div',
        { class: `outline ${outline.kind}`, hidden: true },
        outline.label ? build('span', {}, outline.label) : null,
      ),
    }));
    layer.replaceChildren(...boxes.map(({ box }) => box));
  };
  addEventListener('scroll', () => outlines.length > MOST_DRAWN && draw(), { capture: true, passive: true, signal });

  return {
    show(next: readonly Outline[]) {
      outlines = next;
      draw();
    },
  };
}
