import { createLongPage, longPageAdapter } from './long-page';
import { QUIET, sleep, textsOf, watchPage } from './watch-page';

/* Pages that are not drawn, or that are hostile, for the tests in Chromium. */

/** In a hidden tab, where no frame is drawn: what was reported while it was hidden, and after it was shown again. */
export async function watchHidden(): Promise<{ hidden: string[]; shown: string[] }> {
  const page = createLongPage();
  page.fill(30);
  const found = new Set<string>();
  const draw = window.requestAnimationFrame;
  const stop = watchPage((observation) => {
    for (const text of textsOf(observation)) found.add(text);
  });
  await sleep(QUIET);
  const setHidden = (isHidden: boolean) => {
    window.requestAnimationFrame = isHidden ? () => 1 : draw;
    Object.defineProperty(document, 'hidden', { configurable: true, value: isHidden });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  setHidden(true);
  // As some apps do, only the newest row stays.
  const rows = [...page.list().children];
  for (const text of ['Hidden one.', 'Hidden two.']) {
    rows.push(page.makeRow(text));
    page.list().replaceChildren(...rows.slice(-1));
    await sleep(500);
  }
  const hidden = [...found].filter((text) => text.startsWith('Hidden'));
  page.list().replaceChildren(...rows);
  setHidden(false);
  page.list().append(page.makeRow('Shown again.'));
  await sleep(QUIET);
  stop();
  return { hidden, shown: [...found].filter((text) => /^Hidden|^Shown/.test(text)) };
}

/**
 * A page whose rows throw at every question, beside forty frames that never rest: what was reported of the other rows, and
 * one that came later.
 */
export async function watchHostile(): Promise<string[]> {
  const page = createLongPage();
  page.fill(30);
  const found = new Set<string>();
  for (const row of [...page.list().children].slice(0, 10)) {
    for (const name of [
      'textContent',
      'childNodes',
      'children',
      'matches',
      'querySelector',
      'getAttribute',
      'classList',
    ])
      Object.defineProperty(row, name, {
        get() {
          throw new Error('hostile');
        },
      });
  }
  let isOver = false;
  for (let n = 0; n < 40; n++) {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const change = () => {
      frame.contentDocument?.body.replaceChildren(page.makeRow());
      if (!isOver) requestAnimationFrame(change);
    };
    change();
  }
  const stop = watchPage((observation) => {
    for (const text of textsOf(observation)) found.add(text);
  }, longPageAdapter);
  await sleep(QUIET);
  page.list().append(page.makeRow('Is anybody still there to answer me?'));
  await sleep(QUIET);
  isOver = true;
  stop();
  return [...found];
}
