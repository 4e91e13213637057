/**
 * Opens an IndexedDB database at whatever version it has on disk, without changing it.
 *
 * @returns null when there is no such database
 */
export function openAsItIs(name: string, factory: IDBFactory = indexedDB): Promise<IDBDatabase | null> {
  return new Promise((resolve, reject) => {
    const request = factory.open(name);
    let isNew = false;
    request.onupgradeneeded = () => {
      // There was none; the one that is being made is taken back.
      isNew = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      if (isNew) resolve(null);
      else reject(request.error ?? new Error('The database could not be opened.'));
    };
    request.onblocked = () => reject(new Error('The database is in use.'));
  });
}
