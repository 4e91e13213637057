import type { CDPSession, Page } from '@playwright/test';

/**
 * A task of the page's main thread, in milliseconds of the processor, which other work on the machine does not lengthen;
 * `wall` is what a clock says. Asking where a row is makes the browser lay the page out then rather than a moment later,
 * so `layoutAsked` is told apart from the extension's own `script`.
 */
export interface Task {
  total: number;
  script: number;
  layoutAsked: number;
  layout: number;
  wall: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds, as are the two durations: by the clock, and of the processor. */
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { data?: { url?: string } };
}

const mark = 'deskmate-bench';
const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];

/**
 * Records what the page's main thread does until the returned function is called. Scripts of a content script run in
 * the page's own process; they are told by their address.
 */
export async function traceTasks(page: Page, cdp: CDPSession): Promise<() => Promise<Task[]>> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown }) => void events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: categories, excludedCategories: ['*'] },
  });
  await page.evaluate((name) => void performance.mark(name), mark);
  return async () => {
    const isOver = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await isOver;
    cdp.off('Tracing.dataCollected', collect);
    return tasksOf(events);
  };
}

function tasksOf(events: readonly TraceEvent[]): Task[] {
  const thread = events.find(({ name }) => name === mark);
  if (!thread) throw new Error('The trace does not show the page.');
  const own = events
    .filter(({ pid, tid, ph }) => pid === thread.pid && tid === thread.tid && ph === 'X')
    .sort((a, b) => a.ts - b.ts);
  const calls = outermost(
    own.filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension://')),
  );
  const layouts = outermost(own.filter(({ name }) => layoutNames.has(name)));
  return own
    .filter(({ name }) => name === 'RunTask')
    .map((task) => {
      const ours = within(calls, task);
      const layoutAsked = sum(ours.flatMap((call) => within(layouts, call)));
      return {
        total: cpu(task),
        script: sum(ours) - layoutAsked,
        layoutAsked,
        layout: sum(within(layouts, task)),
        wall: (task.dur ?? 0) / 1_000,
      };
    });
}

const layoutNames = new Set(['UpdateLayoutTree', 'Layout']);
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;
const cpu = ({ tdur, dur = 0 }: TraceEvent) => (tdur ?? dur) / 1_000;
const sum = (events: readonly TraceEvent[]) => events.reduce((total, event) => total + cpu(event), 0);
const within = (events: readonly TraceEvent[], outer: TraceEvent) =>
  events.filter(({ ts }) => ts >= outer.ts && ts < endOf(outer));

/** Leaves out what lies inside another, whose time it is part of. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let until = 0;
  return events.filter((event) => {
    if (event.ts < until) return false;
    until = endOf(event);
    return true;
  });
}

/** Longer than this (ms), a task is felt: https://web.dev/articles/optimize-long-tasks */
const felt = 50;

/** The longest of the tasks, how many are felt, and all that ours and the layout of the page took. */
export const sumUp = (tasks: readonly Task[]) => ({
  longest: Math.max(0, ...tasks.map(({ total }) => total)),
  longestWall: Math.max(0, ...tasks.map(({ wall }) => wall)),
  felt: tasks.filter(({ wall }) => wall > felt).length,
  longestScript: Math.max(0, ...tasks.map(({ script }) => script)),
  script: tasks.reduce((total, { script }) => total + script, 0),
  layoutAsked: tasks.reduce((total, { layoutAsked }) => total + layoutAsked, 0),
  layout: tasks.reduce((total, { layout }) => total + layout, 0),
});
