import { accessSync, constants, mkdirSync, readdirSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';

// Browsers read an organisation's policy from a folder of the system. A test writes a file there for one extension id,
// which no other browser has, and takes it away again.

const ownName = /^deskmate-test-[a-p]{32}\.json$/;
/** A file that a run which was killed left behind is taken away by a later one, but not that of a run beside this one. */
const staleAfter = 30 * 60 * 1_000;

/** Where the browser looks on Linux, by the name of its program; null where it is another system. */
export function managedFolder(browser: string): string | null {
  if (process.platform !== 'linux') return null;
  if (/edge/.test(browser)) return '/etc/opt/edge/policies/managed';
  return /chromium/.test(browser) ? '/etc/chromium/policies/managed' : '/etc/opt/chrome/policies/managed';
}

/** Why no policy can be set here; null where one can. */
export function whyNoPolicy(browser: string): string | null {
  const folder = managedFolder(browser);
  if (folder === null) return 'policies are files on Linux only';
  let nearest = folder;
  for (;;) {
    try {
      accessSync(nearest, constants.W_OK);
      return null;
    } catch (error) {
      const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
      if (!isMissing) return `${folder} can’t be written by this user`;
      nearest = dirname(nearest);
    }
  }
}

/** The id that the browser gives to an extension that is loaded from a folder. */
export const idOfFolder = (folder: string): string =>
  Array.from(createHash('sha256').update(folder).digest('hex').slice(0, 32), (digit) =>
    String.fromCharCode('a'.charCodeAt(0) + parseInt(digit, 16)),
  ).join('');

/** Sets policies of one extension, which the browser takes in within seconds; `remove` leaves the system as it was. */
export function managePolicy(folder: string, id: string) {
  const made = mkdirSync(folder, { recursive: true });
  const file = join(folder, `deskmate-test-${id}.json`);
  for (const name of readdirSync(folder).filter((one) => ownName.test(one))) {
    const stale = join(folder, name);
    if (Date.now() - statSync(stale).mtimeMs > staleAfter) rmSync(stale, { force: true });
  }
  const remove = () => {
    rmSync(file, { force: true });
    // The folders that were made for it, unless somebody else uses them by now.
    if (made === undefined) return;
    let one = folder;
    while (one.startsWith(made)) {
      try {
        rmdirSync(one);
      } catch {
        return;
      }
      one = dirname(one);
    }
  };
  process.once('exit', remove);
  return {
    set: (policy: Record<string, unknown>) =>
      writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } })),
    remove() {
      process.off('exit', remove);
      remove();
    },
  };
}
