import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge',
];

const macPrograms = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsRoots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsPrograms = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const help = 'Deskmate needs a browser: install Chrome, Chromium or Edge, or set CHROME_PATH to the program of one.';

/** What the search looks at; by default, this machine. */
export interface Machine {
  platform: NodeJS.Platform;
  env: NodeJS.ProcessEnv;
  isFile(path: string): boolean;
}

const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
};

/** The path of a Chromium-based browser on this machine, or null. `CHROME_PATH` wins, and must exist. */
export function findBrowser(machine: Machine = thisMachine): string | null {
  const { env, isFile } = machine;
  const chosen = env['CHROME_PATH'];
  if (chosen) {
    if (!isFile(chosen)) throw new Error(`CHROME_PATH is set to ${chosen}, but there is no such program.`);
    return chosen;
  }
  return placesOn(machine).find(isFile) ?? null;
}

function placesOn({ platform, env }: Machine): string[] {
  if (platform === 'win32') {
    const roots = windowsRoots.map((name) => env[name]).filter((root) => root !== undefined);
    return roots.flatMap((root) => windowsPrograms.map((program) => win32.join(root, ...program)));
  }
  const folders = (env['PATH'] ?? '').split(posix.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => names.map((name) => posix.join(folder, name)));
  return platform === 'darwin' ? [...macPrograms, ...onPath] : onPath;
}

/**
 * A browser, installed first if need be: Debian's Chromium, when this runs as root on a Debian-like machine without any.
 *
 * @throws with one sentence that says what to install
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const isRoot = process.platform === 'linux' && process.getuid?.() === 0;
  if (!isRoot || spawnSync('apt-get', ['--version']).status !== 0) throw new Error(help);
  console.log('No browser found; installing Debian’s Chromium with apt-get …');
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation', 'fonts-noto-color-emoji');
  const installed = findBrowser();
  if (!installed) throw new Error(`Installing Chromium with apt-get did not work. ${help}`);
  return installed;
}
