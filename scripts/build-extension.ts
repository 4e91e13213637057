import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** Builds the extension for Chrome in a mode of wxt.config.ts and returns the folder. */
export function buildExtension(mode: 'demo' | 'test'): string {
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '--mode', mode], {
    encoding: 'utf8',
    // Also when the script was not started by npm, which puts this folder there.
    env: { ...process.env, PATH: `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}` },
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout ?? ''}${stderr ?? ''}`);
  return resolve(`.output/chrome-mv3-${mode}`);
}
