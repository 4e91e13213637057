import { countWork, type Work } from './count-work';
import { createLongPage } from './long-page';
import { AFTER, QUIET, sleep, textsOf, watchPage } from './watch-page';

/* What the tests in Chromium measure, in the page. */

export interface Latency {
  milliseconds: number;
  /** Frames drawn from the insertion to the report, the one that the report came in included. */
  frames: number;
}

/** From a row's insertion to its report, `count` times on a page of `rows` rows. */
export async function measureLatency(rows: number, count: number): Promise<Latency[]> {
  const page = createLongPage();
  page.fill(rows);
  const found: Latency[] = [];
  let wanted: { text: string; at: number; frames: number; done(): void } | null = null;
  const stop = watchPage((observation) => {
    if (!wanted || !textsOf(observation).includes(wanted.text)) return;
    found.push({ milliseconds: performance.now() - wanted.at, frames: wanted.frames });
    wanted.done();
    wanted = null;
  });
  await sleep(QUIET);
  for (let index = 0; index < count; index++) {
    // Uneven, so that insertions do not fall in step with frames.
    await sleep(120 + ((index * 37) % 61));
    const row = page.makeRow(`New message ${index}: is it on its way?`);
    await new Promise<void>((done) => {
      const mine = { text: `New message ${index}: is it on its way?`, at: performance.now(), frames: 0, done };
      wanted = mine;
      const drawn = () => {
        mine.frames++;
        if (wanted === mine) requestAnimationFrame(drawn);
      };
      requestAnimationFrame(drawn);
      page.list().append(row);
    });
  }
  stop();
  return found;
}

/** What is done on a page at rest, and after the address changes and nothing else. */
export async function measureIdle(): Promise<{ idle: Work; navigated: Work }> {
  createLongPage().fill(500);
  const counted = countWork();
  const stop = watchPage();
  const rest = (milliseconds: number) => new Promise<void>((done) => counted.own.setTimeout(done, milliseconds));
  await rest(QUIET);
  counted.take();
  await rest(3_000);
  const idle = counted.take();
  history.pushState(null, '', '/elsewhere/12345');
  await rest(300);
  const navigated = counted.take();
  stop();
  return { idle, navigated };
}

/** What watching costs in three seconds of a page that never rests, in milliseconds; `isFound`: a message was reported after. */
export async function measureUnrest(
  change: 'rows' | 'list' | 'texts',
): Promise<Work & { of: number; isFound: boolean }> {
  const page = createLongPage();
  page.fill(300);
  const counted = countWork();
  let isFound = false;
  const stop = watchPage((observation) => {
    isFound ||= textsOf(observation).includes(AFTER);
  });
  const rest = (milliseconds: number) => new Promise<void>((done) => counted.own.setTimeout(done, milliseconds));
  await rest(QUIET);
  counted.take();
  const started = performance.now();
  while (performance.now() - started < 3_000) {
    await new Promise((drawn) => counted.own.requestAnimationFrame(drawn));
    if (change === 'rows') page.list().replaceChildren(...page.makeRows(300));
    else if (change === 'list') page.list().replaceWith(page.list().cloneNode(true));
    else for (const words of page.list().querySelectorAll('p')) words.textContent += '.';
  }
  const work = { ...counted.take(), of: performance.now() - started };
  page.list().append(page.makeRow(AFTER));
  await rest(QUIET);
  stop();
  return { ...work, isFound };
}

/** What 100,000 rows at once cost beside the page's own time; `isFound`: the newest was reported, and one that came after. */
export async function measureFlood(): Promise<{ page: number; flood: Work; isFound: boolean }> {
  const page = createLongPage();
  page.fill(20);
  const counted = countWork();
  const found = new Set<string>();
  const stop = watchPage((observation) => {
    for (const text of textsOf(observation)) found.add(text);
  });
  const rest = (milliseconds: number) => new Promise<void>((done) => counted.own.setTimeout(done, milliseconds));
  await rest(QUIET);
  counted.take();
  const started = performance.now();
  const newest = 'Is this the newest message of the flood?';
  for (const row of [...page.makeRows(100_000), page.makeRow(newest)]) page.list().append(row);
  // Laying out so many rows is the page's own time, too.
  page.list().scrollTop = page.list().scrollHeight;
  const own = performance.now() - started;
  await rest(6_000);
  const flood = counted.take();
  page.list().append(page.makeRow(AFTER));
  await rest(QUIET);
  stop();
  return { page: own, flood, isFound: found.has(newest) && found.has(AFTER) };
}
