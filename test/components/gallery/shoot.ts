import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium } from '@playwright/test';
import { createServer } from 'vite';

// node test/components/gallery/shoot.ts [folder] [part of a state's name]
// Pictures every state in light and dark at its widths, and runs axe over each; exits 1 when axe finds something.
const [folder = '/tmp/gallery', only = ''] = process.argv.slice(2);
const here = new URL('.', import.meta.url).pathname;
const SIDEBAR_WIDTHS = [320, 380, 600];
const DASHBOARD_WIDTHS = [380, 1280];

mkdirSync(folder, { recursive: true });
const server = await createServer({ configFile: `${here}vite.config.ts`, server: { watch: null, hmr: false } });
await server.listen();
const base = server.resolvedUrls?.local[0] ?? '';
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--headless=new', '--no-sandbox'],
});

// axe opens a page of its own, so it wants a context that allows that.
const context = await browser.newContext({ reducedMotion: 'reduce' });
const page = await context.newPage();
page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
await page.goto(base);
await page.locator('a').first().waitFor();
const links = await page.locator('a').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
let violations = 0;

for (const link of links.filter((each) => each.includes(only))) {
  const isDashboard = link.includes('screen=dashboard');
  const name = `${isDashboard ? 'dashboard-' : ''}${new URLSearchParams(link).get('state')}`;
  for (const theme of ['light', 'dark']) {
    for (const width of isDashboard ? DASHBOARD_WIDTHS : SIDEBAR_WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${base}${link}&theme=${theme}`);
      await page.locator('h1, h2, main').first().waitFor();
      await page.waitForTimeout(200);
      // Tall enough that the panel's own scrolling shows all of it in one picture.
      const height = await page.evaluate(() => {
        const main = document.querySelector('main');
        return main ? main.scrollHeight + (innerHeight - main.clientHeight) : innerHeight;
      });
      await page.setViewportSize({ width, height: Math.min(4_000, Math.max(700, height)) });
      await page.screenshot({ path: `${folder}/${name}-${theme}-${width}.png` });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (overflow > 0) console.error(`${name} ${theme} ${width}: ${overflow} px too wide`);
      const { violations: found } = await new AxeBuilder({ page }).analyze();
      for (const { id, nodes } of found) {
        console.error(
          `${name} ${theme} ${width}: ${id} ${nodes.map((node) => `${node.html.slice(0, 160)} ${node.any[0]?.message ?? ''}`).join('\n    ')}`,
        );
      }
      violations += found.length;
    }
  }
}

console.warn(`${links.length} states, ${violations} axe violations`);
await browser.close();
await server.close();
process.exitCode = violations > 0 ? 1 : 0;
