/** How much this extension has stored, how much more the browser lets it, and whether it stays when the disk gets full. */
export async function readStorage(): Promise<{
  usedBytes: number | null;
  freeBytes: number | null;
  isPersisted: boolean | null;
}> {
  const { usage = null, quota = null } = await navigator.storage.estimate().catch(() => ({}) as StorageEstimate);
  const isPersisted = await navigator.storage.persisted().catch(() => null);
  return {
    usedBytes: usage,
    freeBytes: usage === null || quota === null ? null : Math.max(0, quota - usage),
    isPersisted,
  };
}
