/** Lets the card be put anywhere by its head. */
export function dragBy(handle: HTMLElement, card: HTMLElement, signal: AbortSignal): void {
  let from: { x: number; y: number } | null = null;
  const options = { signal };
  handle.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || event.target instanceof HTMLButtonElement) return;
      const { left, top } = card.getBoundingClientRect();
      from = { x: event.clientX - left, y: event.clientY - top };
      handle.setPointerCapture(event.pointerId);
    },
    options,
  );
  handle.addEventListener(
    'pointermove',
    (event) => {
      if (!from) return;
      const { width, height } = card.getBoundingClientRect();
      const [x, y] = [event.clientX - from.x, event.clientY - from.y];
      card.style.transform = `translate(${Math.min(innerWidth - width, Math.max(0, x))}px, ${Math.min(innerHeight - height, Math.max(0, y))}px)`;
    },
    options,
  );
  handle.addEventListener('lostpointercapture', () => (from = null), options);
}
