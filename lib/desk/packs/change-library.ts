import type { Desk } from '../desk';

/** Changes what the library is made of, then shows it: in the rooms, on the pages, in the sidebars. */
export async function changeLibrary<T>(desk: Desk, change: () => Promise<T>): Promise<T> {
  const result = await desk.inTurn(async () => {
    const changed = await change();
    await desk.library.reload();
    desk.adapters.reload();
    desk.push(desk.tabs.all());
    return changed;
  });
  // A pack may bring, or take along, what is known about a site.
  for (const { page } of desk.tabs.all()) void page?.adaptersChanged().catch(() => undefined);
  return result;
}
