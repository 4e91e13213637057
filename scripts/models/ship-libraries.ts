import { resolve } from 'node:path';
import { checkLibraries } from './check-libraries.ts';
import { librariesFolder, readLibrariesLock } from './read-lock.ts';

/** The mode of `wxt build` and `wxt zip` that makes what is given to others. */
export const releaseMode = 'release';

/** @throws Error naming each library that is missing, differs, or that nobody has weighed */
export function requireLibraries(lock = readLibrariesLock(), folder: string = librariesFolder): void {
  const wrong = checkLibraries(lock.libraries, folder).filter(({ state }) => state !== 'good');
  if (wrong.length === 0) return;
  throw new Error(
    [
      `A release needs each model library that models.lock.json names, and ${wrong.length} of ${lock.libraries.length} are not right:`,
      ...wrong.map(({ problem }) => `  ${problem}`),
      'Run `npm run fetch-models` on a machine with internet (first with `-- --lock` where hashes are missing). Nothing was built.',
    ].join('\n'),
  );
}

/**
 * Keeps what is not as the lock says out of a build, and says so: a library that differs is another program. One without a
 * hash may be tried out in a development build, which never ships.
 */
export function dropWrongLibraries<T extends { absoluteSrc?: string; relativeDest: string }>(
  files: T[],
  say: (line: string) => void,
  lock = readLibrariesLock(),
  folder: string = librariesFolder,
): void {
  const states = checkLibraries(lock.libraries, folder);
  const absent = states.filter(({ state }) => state === 'absent').length;
  if (absent > 0) {
    say(
      `${absent} of ${states.length} model libraries are absent: their models can't run in this build. \`npm run fetch-models\` brings them.`,
    );
  }
  const named = new Map(states.map((library) => [resolve(folder, library.name), library]));
  for (let at = files.length - 1; at >= 0; at -= 1) {
    const source = files[at]?.absoluteSrc;
    if (source === undefined || !/\.wasm(\.part)?$/.test(source)) continue;
    const library = named.get(resolve(source));
    if (library?.state === 'good' || library?.state === 'unweighed') continue;
    say(`Left out: ${library?.problem ?? `${source} is not in models.lock.json.`}`);
    files.splice(at, 1);
  }
}
