import type { Desk } from './desk';

/** Changes what is known about sites, and tells the open pages to ask again. */
export async function changeAdapters<T>(desk: Desk, change: () => Promise<T>): Promise<T> {
  const result = await desk.inTurn(change);
  for (const { page } of desk.tabs.all()) void page?.adaptersChanged().catch(() => undefined);
  return result;
}
