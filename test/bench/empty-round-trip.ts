import type { Frame } from '@playwright/test';

interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: { i?: string }) => void): void };
}
interface ExtensionWindow extends Window {
  chrome: { runtime: { connect(options: { name: string }): Port } };
  roundTrip: () => Promise<number>;
}

/**
 * Opens one more port to the desk beside the sidebar's own, of the same kind, for calls that make the desk do nothing: a
 * search for nothing. That is two hops, as many as a message makes on its way from the page to the sidebar.
 *
 * @returns a function that makes one such call and tells how long it took, in milliseconds
 */
export async function openEmptyRoundTrip(sidebar: Frame): Promise<() => Promise<number>> {
  await sidebar.evaluate(() => {
    const view = window as unknown as ExtensionWindow;
    const port = view.chrome.runtime.connect({ name: 'desk' });
    const waiting = new Map<string, () => void>();
    let calls = 0;
    port.onMessage.addListener(({ i }) => i !== undefined && waiting.get(i)?.());
    view.roundTrip = () =>
      new Promise((resolve) => {
        const id = `bench-${calls++}`;
        const started = performance.now();
        waiting.set(id, () => resolve(performance.now() - started));
        port.postMessage({ t: 'q', i: id, m: 'search', a: [''] });
      });
  });
  return () => sidebar.evaluate(() => (window as unknown as ExtensionWindow).roundTrip());
}
