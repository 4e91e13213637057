import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { chromium } from '@playwright/test';
import { ensureBrowser } from '../../scripts/find-browser.ts';
import { bundleFormats } from './support/bundle-formats.ts';
import type { Formats } from './support/formats-entry.ts';

// DOMPurify does not work in the DOM of unit tests; what it and our own pruning let through is held against a real one.

declare const formats: Formats;

/** A page that tells whether anything of an import ran or was loaded. */
const withPage = async (use: (page: Page, requests: string[]) => Promise<void>): Promise<void> => {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const requests: string[] = [];
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === 'https://dashboard.example/')
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>x</title>' });
      requests.push(url);
      return route.fulfill({ body: '' });
    });
    await page.goto('https://dashboard.example/');
    await page.evaluate(await bundleFormats());
    await use(page, requests);
  } finally {
    await browser.close();
  }
};

const hostile = [
  '<p onclick="ran()">Text<script>ran()</script></p>',
  '<img src=x onerror="ran()"><svg onload="ran()"><script>ran()</script></svg>',
  '<svg><style><img src=x onerror=ran()></style></svg><math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=ran()>',
  '<a href="javascript:ran()">a</a><a href="jAva&#x09;script:ran()">b</a><a href="\u0001javascript:ran()">c</a><a href="data:text/html,<script>ran()</script>">d</a><a href="vbscript:ran()">e</a>',
  '<iframe src="https://evil.example/a"></iframe><iframe srcdoc="<script>parent.ran()</script>"></iframe><object data="https://evil.example/b"></object><embed src="https://evil.example/c">',
  '<link rel=stylesheet href="https://evil.example/d"><style>@import "https://evil.example/e"</style><video src="https://evil.example/f" autoplay></video>',
  '<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=https://evil.example/">',
  '<noscript><p title="</noscript><img src=x onerror=ran()>"></noscript>',
  '<div style="background:url(https://evil.example/g)">Text</div><input autofocus onfocus=ran()><details ontoggle=ran() open><summary>S</summary></details>',
  '<form id=f><input name=attributes><input name=parentNode><input name=nodeName></form><a id=childNodes></a><template><img src=x onerror=ran()></template>',
  '&lt;img src=x onerror=ran()&gt; <code>&lt;script&gt;ran()&lt;/script&gt;</code>',
];

test('nothing of hostile HTML runs, is loaded, or comes out as HTML again', async () => {
  await withPage(async (page, requests) => {
    const out = await page.evaluate((all) => {
      Object.assign(globalThis, { hasRun: 0, ran: () => (globalThis as unknown as { hasRun: number }).hasRun++ });
      return all.map((html) => {
        const markdown = formats.htmlToMarkdown(html, 'https://help.example/a');
        const again = formats.markdownToHtml(markdown);
        const whole = formats.markdownToHtml(html);
        // As a careless reader of an export would.
        document.body.innerHTML = again + whole;
        const nodes = [...document.body.querySelectorAll('*')];
        return {
          markdown,
          text: formats.htmlToText(html),
          tags: nodes.map(({ localName }) => localName),
          attributes: nodes.flatMap((node) =>
            node.getAttributeNames().map((name) => `${name}=${node.getAttribute(name)}`),
          ),
        };
      });
    }, hostile);
    expect(await page.evaluate(() => formats.hasPurifier())).toBe(true);
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => (globalThis as unknown as { hasRun: number }).hasRun)).toBe(0);
    expect(requests).toEqual([]);
    for (const { markdown, text, tags, attributes } of out) {
      expect(text).not.toMatch(/javascript:|data:|evil\.example/i);
      expect(
        tags.filter((tag) =>
          /script|iframe|object|embed|svg|math|style|link|meta|base|form|input|video|template/.test(tag),
        ),
      ).toEqual([]);
      expect(attributes.filter((one) => /^on|^style|javascript:|data:|vbscript:|^src/i.test(one))).toEqual([]);
      expect(markdown).not.toMatch(/javascript:|\]\(data:|evil\.example/i);
    }
    expect(out[0]?.markdown).toBe('Text');
    expect(out.at(-1)?.markdown).toBe('\\<img src=x onerror=ran()> `<script>ran()</script>`');
  });
});

test('saved pages and exports read in a browser as they do in the unit tests', async () => {
  await withPage(async (page, requests) => {
    const read = async (...names: string[]) => {
      const files = names.map((name) => ({
        path: name,
        text: readFileSync(`test/fixtures/articles/${name}`, 'base64'),
      }));
      return page.evaluate(async (list) => {
        const all = list.map(({ path, text }) => ({
          path,
          bytes: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
        }));
        const format = formats.recogniseFormat(all);
        return { format: format?.id, ...(await format?.read(all)) };
      }, files);
    };
    const saved = await read('saved-page.html');
    expect(saved.format).toBe('html');
    expect(saved.articles?.[0]?.title).toBe('Returns & refunds');
    expect(saved.articles?.[0]?.body.replaceAll('\u00a0', ' ')).toBe(
      'You have **30 days**. See [shipping](https://shop.example/hc/en-us/articles/7) or [write](mailto:help@shop.example).\n\n## Costs\n\n| Country | Price |\n| --- | --- |\n| DE | 0 € |\n\nThe label',
    );
    const zendesk = await read('zendesk-page-1.json', 'zendesk-page-2.json');
    expect(zendesk.format).toBe('zendesk');
    expect(zendesk.articles?.[0]?.body).toBe(
      '## How\n\nYou have **30 days**. See [shipping](https://shop.zendesk.com/hc/en-us/articles/42).\n\n- Label\n- Box\n\nA label',
    );
    expect((await read('faq-page.html')).articles).toHaveLength(3);
    expect(requests).toEqual([]);
  });
});

test('exports of replies read in a browser as they do in the unit tests, and come back as they were written', async () => {
  await withPage(async (page, requests) => {
    const names = readdirSync('test/fixtures/replies');
    const files = names.map((path) => ({ path, text: readFileSync(`test/fixtures/replies/${path}`, 'base64') }));
    const read = await page.evaluate(async (list) => {
      const bodies: Record<string, string[]> = {};
      for (const { path, text } of list) {
        const file = { path, bytes: Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)) };
        const format = formats.recogniseReplyFormat([file]);
        bodies[path] = (await format?.read([file]))?.replies.map(({ body }) => body) ?? [];
      }
      return bodies;
    }, files);
    expect(read['zendesk-macros.json']?.[0]).toBe(
      'Hello {{customer.firstName}},\n\nsee your parcel (https://shop.example/track).\n{{zendesk.dc.signature}} {{agent.name}}',
    );
    expect(read['intercom-macros.json']?.[0]).toBe(
      'Hi {{customer.firstName|there}},\n\nI am {{agent.firstName}}. You are on {{intercom.company.plan}}.',
    );
    expect(read['zammad-text-modules.json']?.[0]).toBe(
      'Guten Tag {{customer.firstName}} {{customer.name:last}},\n\n- Etikett\n- Karton\n\nTicket {{zammad.ticket.number}}\n{{agent.name}}',
    );
    expect(read['gorgias-macros.json']?.[0]).toBe(
      'Bonjour {{customer.firstName}},\n\ncommande {{gorgias.ticket.customer.integrations.shopify.orders_0.name}}',
    );
    const again = await page.evaluate(async () => {
      const body = 'Hi {{customer.firstName}},\n\n  two  blanks & <b>tags</b>\n\n\nBye';
      const reply = {
        id: 'a',
        title: 'A',
        shortcut: 'a',
        body,
        tags: [],
        intents: [],
        language: 'en',
        variants: [],
        folder: '',
        tone: 'neutral' as const,
        fields: [],
        attachments: [],
        pack: null,
      };
      const html = formats.replyFormats.filter(({ id }) =>
        ['zendesk', 'intercom', 'freshdesk', 'gorgias', 'zammad'].includes(id),
      );
      return Promise.all(
        html.map(async (format) =>
          (await format.read(format.write?.([reply]) ?? [])).replies.map((one) => one.body === body),
        ),
      );
    });
    expect(again).toEqual([[true], [true], [true], [true], [true]]);
    expect(requests).toEqual([]);
  });
});
