import type { Frame, Page } from '@playwright/test';

/**
 * How far the sidebar's clock is ahead of the page's, in milliseconds: both tell epoch time, but each process anchors
 * its own. The sidebar asks the page for its time; the quickest of the answers has the least doubt.
 */
export async function compareClocks(page: Page, sidebar: Frame): Promise<number> {
  await page.evaluate(() =>
    window.addEventListener('message', ({ data, source }) => {
      if (data !== 'bench: what time is it?') return;
      source?.postMessage({ benchTime: performance.timeOrigin + performance.now() }, { targetOrigin: '*' });
    }),
  );
  return sidebar.evaluate(async () => {
    const clock = () => performance.timeOrigin + performance.now();
    let best = { doubt: Number.POSITIVE_INFINITY, ahead: 0 };
    for (let ask = 0; ask < 50; ask++) {
      const asked = clock();
      const theirs = await new Promise<number>((resolve) => {
        const hear = ({ data }: MessageEvent<{ benchTime?: number }>) => {
          if (data.benchTime === undefined) return;
          removeEventListener('message', hear);
          resolve(data.benchTime);
        };
        addEventListener('message', hear);
        window.parent.postMessage('bench: what time is it?', '*');
      });
      const answered = clock();
      if (answered - asked < best.doubt) best = { doubt: answered - asked, ahead: (asked + answered) / 2 - theirs };
    }
    return best.ahead;
  });
}
