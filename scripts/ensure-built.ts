import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
/** What the built extension is made of. */
const sources = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json'];

const newestIn = (path: string): number => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
};

/**
 * Builds the extension for a mode, unless its last build is newer than every source.
 *
 * @returns the folder of the built extension
 * @throws when the build fails, with what it said
 */
export function ensureBuilt(mode: string): string {
  const folder = join(root, `.output/chrome-mv3-${mode}`);
  const manifest = join(folder, 'manifest.json');
  const builtAt = statSync(manifest, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt > Math.max(...sources.map((name) => newestIn(join(root, name))))) return folder;
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build', '--mode', mode], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}\n${stderr}`);
  return folder;
}
