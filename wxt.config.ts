import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'wxt';
import { knownInboxes } from './lib/platform/known-inboxes';
import { stripLibraryAddresses, swapEngineHandler } from './scripts/web-llm-in-worker';
import { dropWrongLibraries, releaseMode, requireLibraries } from './scripts/models/ship-libraries';

/** The practice inbox, served by `npm run demo` and the tests. A match pattern covers every port of its host. */
const loopback = ['http://127.0.0.1/*'];

/**
 * Host access at install. A release has none: each site is granted by the person. Permission prompts can't be answered
 * by a script, so the demo is granted the loopback host, and the test build the known inboxes too.
 */
const hostPermissions: Record<string, string[]> = {
  demo: loopback,
  test: [...loopback, ...knownInboxes.map(({ origin }) => origin)],
  // Opens whatever address it is given, in a browser of its own (`npm run read-page`).
  'read-page': ['https://*/*', 'http://*/*'],
};

const practice = 'test/pages/practice';

/**
 * The practice inbox ships with the extension, so that a newcomer can try it on invented customers: the page as it is
 * served to the tests, with a script that stands in for the content script.
 */
function shipPractice() {
  return (
    readdirSync(practice, { recursive: true, withFileTypes: true })
      // What a good sidebar says there is for the tests to know.
      .filter((entry) => entry.isFile() && entry.name !== 'expected.js')
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        const relativeDest = join('practice', path.slice(practice.length + 1));
        if (entry.name !== 'index.html') return { absoluteSrc: resolve(path), relativeDest };
        const html = readFileSync(path, 'utf8');
        return {
          relativeDest,
          contents: html.replace('</body>', '<script src="/practice-reader.js"></script></body>'),
        };
      })
  );
}

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifestVersion: 3,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  vite: ({ command, mode }) => {
    // React and Vite decide by this, not by the mode: the demo and the tests run what is released.
    if (command === 'build') process.env['NODE_ENV'] = 'production';
    return {
      plugins: [tailwindcss()],
      // The extension runs in current browsers only.
      build: { target: 'esnext', modulePreload: false },
      worker: {
        format: 'es',
        plugins: () => [
          stripLibraryAddresses(),
          ...(mode === 'test' ? [swapEngineHandler(resolve('test/models/engine-handler.ts'))] : []),
        ],
      },
    };
  },
  hooks: {
    'build:before': ({ config }) => {
      if (config.mode === releaseMode) requireLibraries();
    },
    // What is packed is given to others, whatever mode it was built in.
    'zip:start': () => requireLibraries(),
    'build:publicAssets': ({ logger }, files) => {
      files.push(...shipPractice());
      dropWrongLibraries(files, (line) => logger.warn(line));
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: 'Deskmate',
    short_name: 'Deskmate',
    description:
      'An assistant beside your support inbox: mood, intent, urgency, articles and replies, on your device. You press Send.',
    homepage_url: 'https://deskmate.example/',
    // `unlimitedStorage`: models are gigabytes, and are not to be cleared when the disk gets full.
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['offscreen', 'sidePanel']),
    ],
    host_permissions: hostPermissions[mode] ?? [],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: 'Deskmate: open the sidebar, or switch this site on' },
    commands: {
      'toggle-sidebar': { suggested_key: { default: 'Alt+Shift+D' }, description: 'Show or hide the sidebar' },
    },
    options_ui: { page: 'dashboard.html', open_in_tab: true },
    // A private window is nobody's archive.
    incognito: 'not_allowed',
    web_accessible_resources: [
      {
        resources: ['sidepanel.html'],
        matches: ['http://*/*', 'https://*/*'],
        // A host page can't guess the address, so it can't frame the sidebar by itself.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    // Model libraries are WebAssembly that ships with the extension. Requests: to itself, and by https to what a person or
    // a policy chose (`fetch-address.ts`, `stream-address.ts`): packs, models, a model server, which may be on this computer.
    // The dev server needs its own looser policy.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; object-src 'none'; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; img-src 'self' data:; style-src 'self'; frame-ancestors *; form-action 'none'; base-uri 'none'",
      },
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'deskmate@deskmate.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
