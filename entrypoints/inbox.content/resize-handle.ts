const narrowest = 320;
const widest = 600;
const keyStep = 20;

const clamp = (width: number) => Math.round(Math.min(widest, Math.max(narrowest, width)));

/** The edge between page and sidebar: dragged with the pointer, or moved with the arrow keys. Widths in px. */
export function createResizeHandle(
  panel: HTMLElement,
  { width, onResize, onDone }: { width: () => number; onResize: (width: number) => void; onDone: () => void },
): HTMLElement {
  const handle = document.createElement('div');
  handle.className = 'handle';
  handle.tabIndex = 0;
  handle.setAttribute('role', 'separator');
  handle.setAttribute('aria-orientation', 'vertical');
  handle.setAttribute('aria-label', 'Width of the Deskmate sidebar');
  handle.setAttribute('aria-valuemin', String(narrowest));
  handle.setAttribute('aria-valuemax', String(widest));

  const resize = (next: number) => {
    onResize(clamp(next));
    handle.setAttribute('aria-valuenow', String(width()));
  };
  handle.addEventListener('focus', () => handle.setAttribute('aria-valuenow', String(width())));

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    // Captured, and the frame made deaf, or the frame would swallow the moves.
    handle.setPointerCapture(event.pointerId);
    panel.classList.add('resizing');
    event.preventDefault();
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  handle.addEventListener('lostpointercapture', () => {
    panel.classList.remove('resizing');
    onDone();
  });
  handle.addEventListener('keydown', (event) => {
    const step = { ArrowLeft: keyStep, ArrowRight: -keyStep }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    resize(width() + step);
    onDone();
  });
  return handle;
}
