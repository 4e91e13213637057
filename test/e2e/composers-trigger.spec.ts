import { chromium, expect, test, type Browser, type BrowserContext } from '@playwright/test';
import type { PickerReply } from '../../lib/domain/picker.ts';
import { comparable } from '../../lib/inbox/composer/read-editor.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { buildBundles, bundleScript, type Bundles } from './composers/support/build-bundles.ts';
import { editors } from './composers/support/editors.ts';
import { openEditor, serveEditors, type EditorPage } from './composers/support/open-editor.ts';
import type { ShownPicker } from './composers/support/picking.ts';

// The trigger, typed with real keys in the editors themselves. What counts is each editor's own model.

const reply = (shortcut: string, text: string, more: Partial<PickerReply> = {}): PickerReply => ({
  id: shortcut,
  title: `Title of ${shortcut}`,
  shortcut,
  text,
  unresolved: [],
  asks: [],
  cursor: null,
  ...more,
});

const LINE = 'Your parcel left today.';
const LINES = 'Thank you for waiting.\n\nYour parcel left today 👍🏽\nשלום\nRobin';
const replies = [
  reply('line', LINE),
  reply('lines', LINES),
  reply('light', 'It is light.'),
  reply('caret', 'Your parcel  is on its way.', { cursor: 'Your parcel '.length }),
  reply('ask', 'About [order.number]: it left.', {
    unresolved: ['order.number'],
    asks: [{ name: 'order.number', label: 'Order number', kind: 'text', options: [], preset: '' }],
  }),
];

let browser: Browser;
let bundles: Bundles;
let picking: string;
let context: BrowserContext;
const matrix: Record<string, Record<string, string>> = {};

test.beforeAll(async () => {
  [bundles, picking, browser] = await Promise.all([
    buildBundles(),
    bundleScript('picking'),
    chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] }),
  ]);
  context = await serveEditors(browser, bundles);
});

test.afterAll(async () => {
  await browser.close();
  // What the page's own undo leaves, where it is not what was typed.
  if (Object.keys(matrix).length > 0) console.table(matrix);
});

async function open(path: string): Promise<EditorPage> {
  const opened = await openEditor(context, bundles, path);
  await opened.run(picking);
  await opened.run(`picking.start(${JSON.stringify(replies)})`);
  return opened;
}

const shown = (opened: EditorPage) => opened.run<ShownPicker>('picking.shown()');
const box = (opened: EditorPage) =>
  opened.page.locator('textarea, [contenteditable]:not([contenteditable="false"])').first();

/** Types as an agent does, and waits for the picker to be open or shut, as it should. */
async function type(opened: EditorPage, text: string, isOpen = true) {
  await opened.page.keyboard.type(text, { delay: 15 });
  if (isOpen) await expect.poll(async () => (await shown(opened)).rows.length, { timeout: 3_000 }).toBeGreaterThan(0);
  else await opened.page.waitForTimeout(150);
}

const cases = [
  { what: 'empty, line', before: '', query: 'line', text: LINE, after: '' },
  { what: 'empty, lines', before: '', query: 'lines', text: LINES, after: '' },
  { what: 'draft, line', before: 'Dear Maya, ', query: 'line', text: LINE, after: '' },
  { what: 'draft, lines', before: 'Dear Maya, ', query: 'lines', text: LINES, after: '' },
  { what: 'amid, line', before: 'Dear Maya, ', query: 'line', text: LINE, after: ' Bye!' },
];

for (const [editor, path] of Object.entries(editors)) {
  test(`replaces what is typed in ${editor}`, async () => {
    test.setTimeout(120_000);
    const wrong: string[] = [];
    matrix[editor] = {};
    for (const { what, before, query, text, after } of cases) {
      const opened = await open(path);
      const { page } = opened;
      const say = (fault: string) => wrong.push(`${what}: ${fault}`);
      await box(opened).click();
      await page.keyboard.type(before + after);
      for (const _ of after) await page.keyboard.press('ArrowLeft');
      const began = await opened.model();
      if (comparable(began) !== comparable(before + after)) say(`began with ${JSON.stringify(began)}`);
      await type(opened, `;;${query}`);
      const typed = await opened.model();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await shown(opened)).told, { timeout: 5_000 }).not.toBe('');
      const { told } = await shown(opened);
      if (!told.startsWith('Inserted')) say(told);
      const held = await opened.model();
      if (comparable(held) !== comparable(before + text + after)) say(`holds ${JSON.stringify(held)}`);
      await page.waitForTimeout(300);
      if ((await opened.model()) !== held) say(`later ${JSON.stringify(await opened.model())}`);
      await page.keyboard.press('Control+Z');
      await page.waitForTimeout(150);
      const undone = await opened.model();
      matrix[editor][what] = comparable(undone) === comparable(typed) ? '✓' : JSON.stringify(undone);
      if ((await opened.sends()) !== 0) say(`${await opened.sends()} sends`);
      for (const error of opened.errors) say(error);
      await opened.close();
    }
    expect(wrong).toEqual([]);
  });
}
