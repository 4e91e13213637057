import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine } from '../../scripts/find-browser';

const machine = (platform: NodeJS.Platform, env: NodeJS.ProcessEnv, ...files: string[]): Machine => ({
  platform,
  env,
  isFile: (path) => files.includes(path),
});

describe('findBrowser', () => {
  it('takes the program that CHROME_PATH names before any other', () => {
    const env = { CHROME_PATH: '/opt/chrome/chrome', PATH: '/usr/bin' };
    expect(findBrowser(machine('linux', env, '/opt/chrome/chrome', '/usr/bin/chromium'))).toBe('/opt/chrome/chrome');
  });

  it('says so when CHROME_PATH names nothing, instead of taking another browser', () => {
    const env = { CHROME_PATH: '/nowhere/chrome', PATH: '/usr/bin' };
    expect(() => findBrowser(machine('linux', env, '/usr/bin/chromium'))).toThrow('/nowhere/chrome');
  });

  it('looks through the folders of PATH in their order', () => {
    const env = { PATH: '/usr/local/bin::/usr/bin' };
    const files = ['/usr/bin/chromium', '/usr/local/bin/google-chrome'];
    expect(findBrowser(machine('linux', env, ...files))).toBe('/usr/local/bin/google-chrome');
  });

  it('knows where a Mac keeps its programs', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine('darwin', { PATH: '/usr/bin' }, chrome))).toBe(chrome);
  });

  it('knows where Windows keeps Edge', () => {
    const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)', PATH: 'C:\\Windows' };
    expect(findBrowser(machine('win32', env, edge))).toBe(edge);
  });

  it('finds nothing on a bare machine', () => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) expect(findBrowser(machine(platform, {}))).toBeNull();
  });
});
