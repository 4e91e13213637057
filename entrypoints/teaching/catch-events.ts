/** All that a page could take for the person using it. */
const POINTED = [
  'pointerdown',
  'pointerup',
  'pointermove',
  'pointerover',
  'pointerout',
  'mousedown',
  'mouseup',
  'mousemove',
  'mouseover',
  'mouseout',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'dragstart',
];
const TOUCHED = ['touchstart', 'touchend', 'touchmove'];
const TYPED = ['keydown', 'keypress', 'keyup'];

export interface Caught {
  /** The pointer is over the page, in CSS pixels of the window. */
  hover(x: number, y: number): void;
  click(x: number, y: number): void;
  wheel(event: WheelEvent): void;
  /** @returns true when the key was for the lesson */
  key(event: KeyboardEvent): boolean;
}

/**
 * Keeps what the person does from the page while they point at things in it. It is caught on its way in, on the window,
 * and a shield lies over the page, so that no event has one of the page's elements for its target.
 *
 * @param isOurs whether a point is on the card rather than on the page
 */
export function catchEvents(
  host: HTMLElement,
  isOurs: (x: number, y: number) => boolean,
  caught: Caught,
  signal: AbortSignal,
) {
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, passive: false, signal };
  /** What a script makes is the page's own; what Deskmate's sidebar gets is not for the lesson. */
  const isForeign = (event: Event) =>
    !event.isTrusted ||
    (event.target !== host && event.target instanceof Element && event.target.localName === host.localName);
  /** A press of a button by a key or a reading aid has no place. */
  const isOnCard = (event: MouseEvent) =>
    event.target === host && ((event.type === 'click' && event.detail === 0) || isOurs(event.clientX, event.clientY));

  for (const type of POINTED) {
    const onPointed = (event: Event) => {
      if (isForeign(event) || !(event instanceof MouseEvent) || isOnCard(event)) return;
      take(event);
      if (type === 'pointermove') caught.hover(event.clientX, event.clientY);
      if (type === 'click' && event.button === 0) caught.click(event.clientX, event.clientY);
    };
    addEventListener(type, onPointed, options);
  }
  for (const type of TOUCHED) {
    // Not prevented: it scrolls, and a tap becomes the click.
    const onTouched = (event: Event) => void (isForeign(event) || event.stopImmediatePropagation());
    addEventListener(type, onTouched, { capture: true, passive: true, signal });
  }
  for (const type of TYPED) {
    const onTyped = (event: Event) => {
      if (isForeign(event) || !(event instanceof KeyboardEvent) || event.ctrlKey || event.metaKey || event.altKey)
        return;
      const isDone = type === 'keydown' && caught.key(event);
      if (isDone) take(event);
      // The card's own buttons work by the browser's defaults; the page hears of none of it.
      else event.stopImmediatePropagation();
    };
    addEventListener(type, onTyped, options);
  }
  const onWheel = (event: WheelEvent) => {
    if (isForeign(event) || isOurs(event.clientX, event.clientY)) return;
    caught.wheel(event);
  };
  addEventListener('wheel', onWheel, options);
}
