import { defineConfig, type OxlintOverride } from 'oxlint';

// The floors of the house (docs/architecture.md) as lint rules. `test/floors.test.ts` plants a breach of each.

const pureRooms = ['analysis', 'knowledge', 'replies', 'customers', 'escalation', 'community', 'privacy', 'prompts'];
const edgeRooms = ['inbox', 'models', 'store', 'platform'];
/** Files of other tools as text, tables, trees: what the importers of several rooms stand on. */
const workshop = 'files';
const rooms = [...pureRooms, ...edgeRooms, 'desk', 'locales'];
const upstairs = ['components', 'entrypoints', 'scripts', 'test'];

const one = (names: string[]) => `(${names.join('|')})`;

/** Forbids importing folders of the house, by alias or by a relative path. */
const noFolders = (names: string[], message: string) => ({
  regex: `^(@|(\\.\\./)*\\.\\.)/(lib/)?${one(names)}/`,
  message,
});
const noPackages = (names: string[], message: string) => ({ regex: `^${one(names)}(/|$)`, message });

const restrict = (
  patterns: { regex: string; message: string }[],
  globals: string[],
): NonNullable<OxlintOverride['rules']> => ({
  'no-restricted-imports': ['error', { patterns }],
  'no-restricted-globals': ['error', ...globals],
});

const browserGlobals = ['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'caches'];
const network = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'];
const storage = ['indexedDB', 'localStorage', 'sessionStorage', 'caches'];
const extension = ['browser', 'chrome'];

const except = (names: string[], ...kept: string[]) => names.filter((name) => !kept.includes(name));

const edgeRoom = (room: string, packages: string[], globals: string[], touches: string) => ({
  files: [`lib/${room}/**`],
  rules: restrict(
    [
      noFolders(
        [...except(rooms, room), workshop, ...upstairs],
        'An edge room imports lib/domain and npm packages only.',
      ),
      noPackages(packages, `This room touches ${touches} and nothing else.`),
    ],
    globals,
  ),
});

export default defineConfig({
  plugins: ['typescript', 'unicorn', 'import', 'react', 'jsx-a11y', 'vitest', 'oxc'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { browser: true, es2024: true },
  ignorePatterns: ['.output', '.wxt', 'node_modules'],
  rules: {
    'import/no-cycle': 'error',
    'typescript/no-explicit-any': 'error',
    'typescript/consistent-type-imports': 'error',
    'no-eval': 'error',
    'no-new-func': 'error',
    'react/no-danger': 'error',
    'no-console': ['error', { allow: ['warn', 'error'] }],
    // Off: matters of taste, or wrong about this code.
    'import/no-unassigned-import': 'off',
    'import/no-named-as-default-member': 'off',
    'no-await-in-loop': 'off',
    'no-shadow': 'off',
    'react/react-in-jsx-scope': 'off',
    'react/exhaustive-effect-dependencies': 'off',
    'unicorn/consistent-function-scoping': 'off',
    'unicorn/prefer-add-event-listener': 'off',
    'unicorn/no-array-sort': 'off',
    'unicorn/no-array-reverse': 'off',
    'unicorn/require-module-specifiers': 'off',
    // A list without bullets loses its role in Safari unless it is named; hover and focus handlers here only hold a list still.
    'jsx-a11y/no-redundant-roles': 'off',
    'jsx-a11y/no-noninteractive-element-interactions': 'off',
    'jsx-a11y/prefer-tag-over-role': 'off',
    'jsx-a11y/no-autofocus': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/valid-title': 'off',
    'vitest/valid-expect': ['error', { maxArgs: 2 }],
    // Ours, too, such as expectLinear.
    'vitest/expect-expect': ['error', { assertFunctionNames: ['expect*'] }],
  },
  overrides: [
    {
      files: ['lib/domain/**'],
      rules: restrict(
        [
          noFolders(
            [...rooms, workshop, ...upstairs],
            'The domain is floor 0: it imports npm packages and itself only.',
          ),
          noPackages(['react', 'react-dom', 'dexie', 'wxt', 'birpc', 'zustand'], 'The domain knows no framework.'),
        ],
        [...browserGlobals, ...network, ...storage, ...extension],
      ),
    },
    ...[...pureRooms, workshop].map((room) => ({
      files: [`lib/${room}/**`],
      rules: restrict(
        [
          noFolders(
            [...except(rooms, room), ...upstairs],
            'A pure room imports lib/domain, lib/files and npm packages only, never another room.',
          ),
          noPackages(
            ['react', 'react-dom', 'dexie', 'wxt', 'birpc', 'zustand'],
            'A pure room knows neither the browser, React, Dexie nor the network.',
          ),
        ],
        [...browserGlobals, ...network, ...storage, ...extension],
      ),
    })),
    edgeRoom(
      'inbox',
      ['react', 'react-dom', 'dexie', 'wxt', 'birpc', 'zustand'],
      [...network, ...storage, ...extension],
      'the host page',
    ),
    edgeRoom(
      'store',
      ['react', 'react-dom', 'wxt', 'birpc', 'zustand'],
      [...browserGlobals, ...network, ...extension],
      'IndexedDB',
    ),
    edgeRoom(
      'models',
      ['react', 'react-dom', 'dexie', 'wxt', 'birpc', 'zustand', '@mlc-ai/web-llm'],
      [...network, ...except(storage, 'caches'), ...extension],
      'language models',
    ),
    edgeRoom('platform', ['react', 'react-dom', 'dexie', 'zustand'], [...network, ...storage], 'extension APIs'),
    // The door to other computers: addresses of packs, model files and model servers that a person or a policy chose.
    { files: ['lib/platform/{fetch,stream}-address.ts'], rules: { 'no-restricted-globals': ['error', ...storage] } },
    {
      files: ['lib/desk/**'],
      rules: restrict(
        [
          noFolders(upstairs, 'Stairs go down only: the desk imports no view and no entrypoint.'),
          noFolders(['inbox'], 'The desk does not touch the page; it receives what was read.'),
          noPackages(
            ['react', 'react-dom', 'dexie', 'wxt', 'zustand'],
            'The desk joins rooms; it knows neither views nor the browser.',
          ),
        ],
        [...browserGlobals, ...network, ...storage, ...extension],
      ),
    },
    {
      files: ['components/**'],
      rules: restrict(
        [
          noFolders(
            [...rooms, workshop, ...except(upstairs, 'components')],
            'A view knows domain types; it never fetches or stores, and gets all else by props.',
          ),
          noPackages(['dexie', 'wxt', 'birpc'], 'A view never fetches or stores.'),
        ],
        [...network, ...storage, ...extension],
      ),
    },
    {
      files: ['components/ui/**'],
      rules: restrict(
        [
          { regex: '^(@|\\.\\.)/', message: 'components/ui has no domain words and stands alone.' },
          noPackages(['dexie', 'wxt', 'birpc', 'zustand'], 'A view never fetches or stores.'),
        ],
        [...network, ...storage, ...extension],
      ),
    },
    { files: ['scripts/**', 'test/**'], env: { node: true }, rules: { 'no-console': 'off' } },
  ],
});
