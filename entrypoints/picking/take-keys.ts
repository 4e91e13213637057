const TYPED = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Hears keys before the page does. What `press` wants, the page never learns of, nor of its repeats and its release:
 * pages send on any of them. Keys that are typed into the host itself are for it alone.
 *
 * @param press a key that went down; true where it was for us
 */
export function takeKeys(host: HTMLElement, press: (event: KeyboardEvent) => boolean, signal: AbortSignal): void {
  const held = new Set<string>();
  const take = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onTyped = (event: KeyboardEvent) => {
    // What a script makes is the page's own; what is being composed is the input method's.
    if (!event.isTrusted || event.isComposing) return;
    const isOurs = event.target === host;
    if (isOurs) event.stopImmediatePropagation();
    if (event.type !== 'keydown') {
      if (held.has(event.code)) take(event);
      if (event.type === 'keyup') held.delete(event.code);
      return;
    }
    if (event.repeat && held.has(event.code)) {
      // An arrow that is held goes on; a key that acts does so once.
      if (event.key.startsWith('Arrow')) press(event);
      return take(event);
    }
    held.delete(event.code);
    if (!press(event)) return;
    if (!isOurs) held.add(event.code);
    take(event);
  };
  for (const type of TYPED) addEventListener(type, onTyped, { capture: true, signal });
  // A key that is let go in another window is not heard of.
  addEventListener('blur', () => held.clear(), { signal });
}
