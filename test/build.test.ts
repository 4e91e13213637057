import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { firstLoadOf } from './support/first-load';

// What is true of the built extension, whatever the source says. Run after `npm run build`.

const chrome = '.output/chrome-mv3';
const firefox = '.output/firefox-mv3';

/** Code from text, code from elsewhere, and addresses of code. */
const forbidden = [
  /\beval\s*\(/,
  /\bnew Function\b/,
  /https?:[^\s"'`]*\.wasm/,
  /raw\.githubusercontent/,
  /<script[^>]+src=["'](?:https?:)?\/\//,
  /\bimport\s*\(\s*["'`]https?:/,
  /\bimportScripts\s*\(/,
];

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());

const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const gzipSize = (path: string) => gzipSync(readFileSync(path)).length;

describe('the built extension', () => {
  it('loads a content script of under 40 kB gzip', () => {
    expect(gzipSize(join(chrome, 'content-scripts/inbox.js'))).toBeLessThan(40_000);
  });

  it('shows the sidebar after loading under 160 kB gzip', () => {
    const files = firstLoadOf(chrome, 'sidepanel.html');
    expect(files.length).toBeGreaterThan(1);
    expect(files.reduce((sum, path) => sum + gzipSize(path), 0)).toBeLessThan(160_000);
  });

  for (const folder of [chrome, firefox]) {
    describe(folder, () => {
      const code = filesIn(folder).filter((path) => /\.(js|html|css|json)$/.test(path));

      it('has no remote code, no .wasm address, and makes no code from text', () => {
        for (const path of code) {
          const text = readFileSync(path, 'utf8');
          const found = forbidden.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
          expect(found, path).toEqual([]);
        }
      });

      it('has the language model’s engine in one worker alone, which nothing can script', () => {
        const withEngine = code.filter((path) => readFileSync(path, 'utf8').includes('forwardTokensAndSample'));
        expect(withEngine.map((path) => path.replace(/^.*[/\\]/, '').replace(/-.*/, ''))).toEqual(['model.worker']);
        const scriptable = code.filter((path) => /scripted-engine/.test(readFileSync(path, 'utf8')));
        expect(scriptable).toEqual([]);
      });

      it('asks for these permissions and no more', () => {
        const {
          permissions,
          host_permissions,
          optional_host_permissions,
          content_security_policy,
          web_accessible_resources,
          incognito,
        } = manifestOf(folder);
        expect({
          permissions,
          host_permissions,
          optional_host_permissions,
          content_security_policy,
          web_accessible_resources,
          incognito,
        }).toMatchSnapshot();
      });
    });
  }
});
