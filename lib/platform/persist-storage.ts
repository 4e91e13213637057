/**
 * Asks the browser not to clear what this extension has stored when the disk gets full. Only a page can ask, a worker can't.
 * False where the browser does not say yes, or does not know the question.
 */
export async function persistStorage(): Promise<boolean> {
  const { storage } = navigator;
  if (await storage.persisted().catch(() => false)) return true;
  return storage.persist().catch(() => false);
}
