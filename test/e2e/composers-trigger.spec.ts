import { chromium, expect, test, type Browser, type BrowserContext } from '@playwright/test';
import type { PickerReply } from '../../lib/domain/picker.ts';
import { comparable } from '../../lib/inbox/composer/read-editor.ts';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { buildBundles, bundleScript, type Bundles } from './composers/support/build-bundles.ts';
import { editors } from './composers/support/editors.ts';
import { openEditor, serveEditors, type EditorPage } from './composers/support/open-editor.ts';
import type { ShownPicker } from './composers/support/picking.ts';

// The trigger, typed with real keys in the editors themselves. What counts is each editor's own model.

/**
 * Left out: Lexical itself takes no typing in a shadow root, with or without Deskmate, so there is no trigger to replace. In Trix
 * on a busy machine the picker does not open about once in twenty times: it writes with a frame of its own, and the
 * trigger is then looked for too early. A known weakness; what is put into Trix is tried in `composers.spec.ts`.
 */
const LEFT_OUT = new Set(['lexical?shadow=1', 'trix']);

/** Milliseconds after which the editor is looked at once more. */
const AGAIN_TIME = 300;

const reply = (shortcut: string, text: string, more: Partial<PickerReply> = {}): PickerReply => ({
  id: shortcut,
  title: `Title of ${shortcut}`,
  shortcut,
  text,
  unresolved: [],
  asks: [],
  cursor: null,
  translation: null,
  ...more,
});

const LINE = 'Your parcel left today.';
const LINES = 'Thank you for waiting.\n\nYour parcel left today 👍🏽\nשלום\nRobin';
/** What editors like to take for markup. */
const AWKWARD = '1. See  <b>this</b> & "that"\n- **bold** _it_ `code` :)\n> https://example.com/?a=1&b=%20';
const replies = [
  reply('line', LINE),
  reply('lines', LINES),
  reply('light', 'It is light.'),
  reply('awkward', AWKWARD),
  reply('caret', 'Order: .\nRobin', { cursor: 'Order: '.length }),
  reply('daniel', 'Hi Daniel, it left.'),
  reply('ask', 'About [order.number]: it left.', {
    unresolved: ['order.number'],
    asks: [{ name: 'order.number', label: 'Order number', kind: 'text', options: [], preset: '' }],
  }),
];

let browser: Browser;
let bundles: Bundles;
let picking: string;
let context: BrowserContext;

test.beforeAll(async () => {
  [bundles, picking, browser] = await Promise.all([
    buildBundles(),
    bundleScript('picking'),
    chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] }),
  ]);
  context = await serveEditors(browser, bundles);
});

test.afterAll(() => browser.close());

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
  if (isOpen) await expect.poll(async () => (await shown(opened)).rows.length, { timeout: 10_000 }).toBeGreaterThan(0);
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
  if (LEFT_OUT.has(path)) continue;
  test(`replaces what is typed in ${editor}, and one undo puts it back`, async () => {
    test.setTimeout(120_000);
    const tryOne = async (one: (typeof cases)[number]) => {
      const opened = await open(path);
      const faults = await replace(opened, one);
      await opened.close();
      return faults.map((fault) => `${one.what}: ${fault}`);
    };
    expect((await Promise.all(cases.map(tryOne))).flat()).toEqual([]);
  });
}

async function replace(opened: EditorPage, { before, query, text, after }: (typeof cases)[number]): Promise<string[]> {
  const { page } = opened;
  const wrong: string[] = [];
  const expectModel = async (what: string, wanted: string) => {
    const model = await opened.model();
    if (comparable(model) !== comparable(wanted)) wrong.push(`${what} ${JSON.stringify(model)}`);
  };
  await box(opened).click();
  await page.keyboard.type(before + after);
  for (const _ of after) await page.keyboard.press('ArrowLeft');
  await expectModel('began with', before + after);
  await type(opened, `;;${query}`);
  await page.keyboard.press('Enter');
  let told = '';
  const hear = async () => (told ||= (await shown(opened)).told);
  await expect.poll(hear, { timeout: 10_000 }).not.toBe('');
  if (!told.startsWith('Inserted')) wrong.push(told);
  await expectModel('holds', before + text + after);
  await page.waitForTimeout(AGAIN_TIME);
  await expectModel('later', before + text + after);
  // The page's own keys, whoever answers them.
  await page.keyboard.press('Control+Z');
  await page.waitForTimeout(AGAIN_TIME);
  // Trix waits for a frame, which a tab behind others is given once a second.
  const isBack = async () => comparable(await opened.model()) === comparable(`${before};;${query}${after}`);
  await expect
    .poll(isBack, { timeout: 5_000 })
    .toBe(true)
    .catch(() => undefined);
  await expectModel('undo left', `${before};;${query}${after}`);
  if ((await shown(opened)).rows.length > 0) wrong.push('the picker came back by itself');
  if ((await opened.sends()) !== 0) wrong.push(`${await opened.sends()} sends`);
  return [...wrong, ...opened.errors];
}

test.describe('the picker', () => {
  const ready = async (path = 'textarea') => {
    const opened = await open(path);
    await box(opened).click();
    return opened;
  };

  test('is led by arrows, Tab takes, Escape leaves what was typed and stays away', async () => {
    const opened = await ready();
    const { page } = opened;
    await type(opened, 'Hi ;;l');
    expect(await shown(opened)).toMatchObject({
      rows: ['line', 'lines', 'light'].map((name) => `Title of ${name}`),
      active: 0,
      preview: LINE,
    });
    expect((await shown(opened)).heard).toBe('3 replies for “l”. Title of line, shortcut line, 1 of 3');
    await page.keyboard.press('ArrowUp');
    expect(await shown(opened)).toMatchObject({
      active: 2,
      preview: 'It is light.',
      heard: 'Title of light, shortcut light, 3 of 3',
    });
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await shown(opened)).toMatchObject({ active: 1, preview: LINES });
    await page.keyboard.press('Escape');
    expect(await shown(opened)).toMatchObject({ isOpen: false, rows: [] });
    await type(opened, 'i', false);
    expect(await shown(opened)).toMatchObject({ isOpen: false });
    expect(await opened.model()).toBe('Hi ;;li');
    await type(opened, ' and ;;lig');
    await page.keyboard.press('Tab');
    await expect.poll(() => opened.model()).toBe('Hi ;;li and It is light.');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await opened.close();
  });

  test('never lets Enter send a bare trigger, and gives the key back once it is closed', async () => {
    const opened = await ready('lexical');
    const { page } = opened;
    await type(opened, ';;nothing', false);
    await page.keyboard.press('Enter');
    expect(await opened.sends()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    expect(await opened.sends()).toBe(1);
    await opened.close();
  });

  test('stays shut in words, in code and without letters', async () => {
    const opened = await ready('contenteditable');
    for (const text of ['a;;line', ' ;;', ' `;;line', '` x;; line']) {
      await type(opened, text, false);
      expect(await shown(opened), text).toMatchObject({ isOpen: false });
    }
    await opened.close();
  });

  test('asks first where something is not known, and says where a gap stays', async () => {
    const opened = await ready();
    const { page } = opened;
    await type(opened, ';;ask');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    expect(await opened.model()).toBe(';;ask');
    expect((await shown(opened)).preview).toBe('About [order.number]: it left.');
    await page.keyboard.press('Enter');
    expect(await opened.model()).toBe(';;ask');
    await page.keyboard.type('10492');
    await expect.poll(async () => (await shown(opened)).preview).toBe('About 10492: it left.');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.model()).toBe('About 10492: it left.');
    expect(await opened.sends()).toBe(0);
    await opened.close();
  });

  test('asks once about what is severe; Escape goes back, and the mended text goes in', async () => {
    const opened = await ready('prosemirror');
    const { page } = opened;
    await type(opened, 'Oh, ;;daniel');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(opened)).asked).toContain('Insert this?');
    expect((await shown(opened)).asked).toContain('Another name “Daniel”');
    expect((await shown(opened)).chosen).toBe('Mend and insert');
    expect((await shown(opened)).heard).toContain('This customer is Maya.');
    await page.keyboard.press('Escape');
    expect(await shown(opened)).toMatchObject({ rows: ['Title of daniel'], chosen: '' });
    expect(await opened.model()).toBe('Oh, ;;daniel');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(opened)).chosen).toBe('Mend and insert');
    await page.keyboard.press('Enter');
    await expect.poll(() => opened.model()).toBe('Oh, Hi Maya, it left.');
    await expect.poll(async () => (await shown(opened)).told).toMatch(/^Inserted/);
    await page.waitForTimeout(AGAIN_TIME);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => opened.model()).toBe('Oh, ;;daniel');
    expect(await opened.sends()).toBe(0);
    await opened.close();
  });

  test('asks about an answer, too; what was wanted as it is, is not asked about again', async () => {
    const opened = await ready();
    const { page } = opened;
    for (const isAsked of [true, false]) {
      await type(opened, ';;ask');
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await shown(opened)).preview).toContain('About');
      await page.keyboard.type('Daniel 7');
      await page.keyboard.press('Enter');
      if (isAsked) {
        await expect.poll(async () => (await shown(opened)).chosen).toBe('Mend and insert');
        await page.keyboard.press('Escape');
        // Back in the form, with what was answered.
        await expect.poll(async () => (await shown(opened)).preview).toBe('About Daniel 7: it left.');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await shown(opened)).chosen).toBe('Mend and insert');
        await page.keyboard.press('Shift+Tab');
        expect((await shown(opened)).chosen).toBe('Insert as it is');
        await page.keyboard.press('Enter');
      }
      await expect.poll(() => opened.model()).toBe('About Daniel 7: it left.');
      await expect.poll(async () => (await shown(opened)).told).toMatch(/^Inserted/);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
    }
    await opened.close();
  });

  test('leaves the question, too, where the agent types on', async () => {
    const opened = await ready('contenteditable');
    await type(opened, ';;daniel');
    await opened.page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(opened)).chosen).toBe('Mend and insert');
    await opened.page.keyboard.press('Backspace');
    await expect.poll(async () => (await shown(opened)).rows).toEqual(['Title of daniel']);
    await opened.page.keyboard.press('Control+A');
    await opened.page.keyboard.press('Delete');
    await expect.poll(async () => (await shown(opened)).isOpen).toBe(false);
    await opened.close();
  });

  test('keeps the page from hearing what is typed into its form', async () => {
    const opened = await ready();
    const { page } = opened;
    await page.evaluate(() => {
      Object.assign(window, { heard: [] });
      for (const type of ['keydown', 'keyup', 'keypress', 'input', 'beforeinput'])
        document.addEventListener(
          type,
          (event) => (window as unknown as { heard: string[] }).heard.push(event.type),
          true,
        );
    });
    await type(opened, ';;ask');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
    await page.evaluate(() => Object.assign(window, { heard: [] }));
    await page.keyboard.type('104');
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).not.toContain('keydown');
    await page.keyboard.press('Escape');
    expect(await opened.model()).toBe(';;ask');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await opened.close();
  });

  for (const path of ['textarea', 'tiptap', 'lexical']) {
    test(`writes what editors take for something else in ${path}`, async () => {
      const opened = await ready(path);
      await type(opened, 'Hi, ;;awkward');
      await opened.page.keyboard.press('Enter');
      await expect.poll(async () => (await shown(opened)).told).not.toBe('');
      expect(await shown(opened)).toMatchObject({ told: 'Inserted “Title of awkward”.' });
      expect(comparable(await opened.model())).toBe(comparable(`Hi, ${AWKWARD}`));
      await opened.close();
    });
  }

  test('takes a click, and undoes by its own button', async () => {
    const opened = await ready('prosemirror');
    const { page } = opened;
    await type(opened, 'Hi ;;l');
    const press = async (words: string) => {
      const place = await opened.run<{ x: number; y: number }>(`picking.placeOf(${JSON.stringify(words)})`);
      await page.mouse.click(place.x, place.y);
    };
    await press('Title of light');
    await expect.poll(() => opened.model()).toBe('Hi It is light.');
    await expect.poll(async () => (await shown(opened)).told).toMatch(/^Inserted/);
    await press('Undo');
    await expect.poll(() => opened.model()).toBe('Hi ;;l');
    await opened.close();
  });

  for (const path of ['textarea', 'lexical', 'prosemirror', 'contenteditable']) {
    test(`leaves the caret where the reply says in ${path}`, async () => {
      const opened = await ready(path);
      await type(opened, 'Hi, ;;caret');
      await opened.page.keyboard.press('Enter');
      await expect.poll(async () => (await shown(opened)).told).toMatch(/^Inserted/);
      await opened.page.keyboard.type('10492');
      expect(await opened.model()).toBe('Hi, Order: 10492.\nRobin');
      await opened.close();
    });
  }

  // Slate does so by itself where it draws late what was typed.
  for (const path of ['slate', 'prosemirror']) {
    test(`writes nothing where ${path} does not keep what is selected`, async () => {
      const opened = await ready(path);
      await type(opened, 'Hi ;;line');
      await opened.page.evaluate(() => {
        const putCaretBack = () => getSelection()?.collapseToEnd();
        document.addEventListener('selectionchange', () => getSelection()?.isCollapsed === false && putCaretBack());
      });
      await opened.page.keyboard.press('Enter');
      await expect.poll(async () => (await shown(opened)).told).toMatch(/busy.*nothing was inserted/);
      expect(await opened.model()).toBe('Hi ;;line');
      await opened.close();
    });
  }

  test('keeps what the agent wrote since, and says so', async () => {
    const opened = await ready();
    await type(opened, ';;line');
    await opened.page.keyboard.press('Enter');
    await expect.poll(async () => (await shown(opened)).told).toMatch(/^Inserted/);
    await opened.page.keyboard.type(' Bye');
    const place = await opened.run<{ x: number; y: number }>("picking.placeOf('Undo')");
    await opened.page.mouse.click(place.x, place.y);
    await expect.poll(async () => (await shown(opened)).told).toMatch(/changed since/);
    expect(await opened.model()).toBe(`${LINE} Bye`);
    await opened.close();
  });

  test('stands above the words at the bottom of a window, below them at its top, and within it always', async () => {
    const opened = await ready();
    const { page } = opened;
    for (const [place, size] of [
      ['bottom', { width: 900, height: 600 }],
      ['top', { width: 320, height: 600 }],
    ] as const) {
      await page.setViewportSize(size);
      await page.evaluate((edge) => {
        const area = document.querySelector('textarea');
        if (area) area.style.cssText = `position:fixed;left:0;width:100%;height:60px;${edge}:0`;
      }, place);
      await type(opened, ' ;;l');
      await page.waitForTimeout(100);
      const { isOpen, box: card } = await shown(opened);
      expect(isOpen).toBe(true);
      expect(card.left).toBeGreaterThanOrEqual(0);
      expect(card.right).toBeLessThanOrEqual(size.width);
      expect(card.top).toBeGreaterThanOrEqual(0);
      expect(card.bottom).toBeLessThanOrEqual(size.height);
      if (place === 'bottom') expect(card.bottom).toBeLessThan(size.height - 30);
      else expect(card.top).toBeGreaterThan(10);
      await page.keyboard.press('Escape');
    }
    await opened.close();
  });
});
