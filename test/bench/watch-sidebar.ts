import type { Frame } from '@playwright/test';

/** When the sidebar showed a message, in milliseconds since the epoch by the frame's own clock. */
export interface Shown {
  /** Its assessment was in the DOM. */
  inDom: number;
  /** The frame with it was painted. */
  painted: number;
}

interface WatchedWindow extends Window {
  bench: { shown: Map<number, Shown>; waiting: Map<number, (shown: Shown) => void>; count: number };
}

/**
 * Notes, inside the sidebar, when each message was shown. The line at its foot counts the messages of the conversation
 * and comes in the same render as the assessment of the last of them, so the count says which message is shown.
 */
export async function watchSidebar(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(() => {
    const view = window as unknown as WatchedWindow;
    const clock = () => performance.timeOrigin + performance.now();
    const countShown = () => Number(/· (\d+) messages/.exec(document.querySelector('footer')?.textContent ?? '')?.[1]);
    const bench: WatchedWindow['bench'] = { shown: new Map(), waiting: new Map(), count: countShown() || 0 };
    view.bench = bench;

    const afterPaint = (run: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = run;
        port2.postMessage(null);
      });

    new MutationObserver(() => {
      const inDom = clock();
      const count = countShown();
      if (!count || count === bench.count) return;
      bench.count = count;
      afterPaint(() => {
        const shown = { inDom, painted: clock() };
        bench.shown.set(count, shown);
        bench.waiting.get(count)?.(shown);
      });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** How many messages of the conversation the sidebar shows now. */
export const countInSidebar = (sidebar: Frame): Promise<number> =>
  sidebar.evaluate(() => (window as unknown as WatchedWindow).bench.count);

/** When the sidebar showed the message that made it `count`; waits for it. */
export async function shownAt(sidebar: Frame, count: number, patience = 10_000): Promise<Shown> {
  const shown = await sidebar.evaluate(
    ([wanted, milliseconds]) => {
      const { bench } = window as unknown as WatchedWindow;
      return new Promise<Shown | null>((resolve) => {
        setTimeout(() => resolve(null), milliseconds);
        const known = bench.shown.get(wanted);
        if (known) resolve(known);
        else bench.waiting.set(wanted, resolve);
      });
    },
    [count, patience] as const,
  );
  if (!shown) throw new Error(`The sidebar shows ${await countInSidebar(sidebar)} messages, not ${count}.`);
  return shown;
}
