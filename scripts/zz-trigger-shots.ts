import { chromium } from '@playwright/test';
import { ensureBrowser } from './find-browser.ts';
import { buildBundles, bundleScript } from '../test/e2e/composers/support/build-bundles.ts';
import { openEditor, serveEditors } from '../test/e2e/composers/support/open-editor.ts';

const bundles = await buildBundles();
const picking = await bundleScript('picking');
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
const base = { unresolved: [], asks: [], cursor: null };
const texts = ['Hi Maya,\n\nI have started your refund for order 10492. It takes 3 to 5 working days to show on your card.\n\nKind regards,\nRobin', 'The second charge is only reserved and falls away by itself.', 'Hi Maya, your money is on its way.', 'Short.', 'Hallo Maya, die Erstattung ist unterwegs.', 'مرحبا مايا، تم رد المبلغ.'];
const replies = texts.map((text, n) => ({ ...base, id: `r${n}`, title: ['Refund is on its way', 'Second charge is only reserved, and a title that goes on for very much longer than any row can be', 'Money back', 'Short one', 'Erstattung', 'رد المبلغ'][n], shortcut: n === 3 ? 'r' : `r-refund-${n}`, text }));
replies[2] = { ...replies[2], text: 'Order [order.number] is on its way, [customer.firstName].', unresolved: ['order.number', 'customer.firstName'], asks: [{ name: 'order.number', label: 'Order number', kind: 'text', options: [], preset: '' }, { name: 'ask.reason', label: 'Why it is late', kind: 'choice', options: ['The weather', 'A strike'], preset: '' }] } as never;
for (const scheme of ['light', 'dark'] as const) {
  const context = await serveEditors(browser, bundles);
  for (const [name, width, bottom] of [['wide', 900, true], ['narrow', 320, false]] as const) {
    const opened = await openEditor(context, bundles, 'textarea');
    const { page } = opened;
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize({ width, height: 620 });
    await page.evaluate(([edge, dark]) => {
      document.documentElement.style.cssText = `color-scheme:${dark};background:${dark === 'dark' ? '#1b1f24' : '#fff'}`;
      const area = document.querySelector('textarea');
      if (area) area.style.cssText = `position:fixed;left:0;width:100%;height:90px;${edge}:0;font:14px sans-serif`;
    }, [bottom ? 'bottom' : 'top', scheme] as const);
    await opened.run(picking);
    await opened.run(`picking.start(${JSON.stringify(replies)})`);
    const shot = (what: string) => page.screenshot({ path: `/tmp/w6-trig-${what}-${name}-${scheme}.png` });
    await page.locator('textarea').click();
    await page.keyboard.type('Hello Maya, ;;r', { delay: 20 });
    await page.waitForTimeout(300);
    await shot('list');
    for (let n = 0; n < 2; n++) await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
    await shot('gap');
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    await shot('form');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' ;;zzz', { delay: 20 });
    await page.waitForTimeout(200);
    await shot('none');
    await page.keyboard.press('Escape');
    await page.keyboard.type(' ;;r-refund-0', { delay: 20 });
    await page.waitForTimeout(200);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(900);
    await shot('told');
    await opened.close();
  }
}
await browser.close();
