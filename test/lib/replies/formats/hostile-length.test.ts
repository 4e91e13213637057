// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { htmlToText } from '@/lib/files/html/to-text';
import { askFields } from '@/lib/replies/formats/ask-fields';
import { variantLanguage } from '@/lib/replies/formats/csv/variant-columns';
import { espansoFormat } from '@/lib/replies/formats/espanso';
import { readShortcut } from '@/lib/replies/formats/read-shortcut';
import { readSnippet as readBlaze } from '@/lib/replies/formats/text-blaze/read-text';
import { readSnippet as readExpander } from '@/lib/replies/formats/text-expander/read-text';
import { zendeskNames } from '@/lib/replies/formats/variables/zendesk';
import { readAttributes, readFallbacks } from '@/lib/replies/formats/variables/intercom';
import { readLiquid } from '@/lib/replies/formats/variables/liquid';
import { freescoutFormat } from '@/lib/replies/formats/freescout';
import { textFile } from './round-trip';

const many = 200_000;
const spaces = ' '.repeat(many);
const freescout = (text: string) =>
  freescoutFormat.read([textFile('a.json', JSON.stringify([{ mailbox_id: 1, name: 'A', text }]))]);

describe('texts that are made to take long', () => {
  // The limit is far above what it takes, and far below what a search from every letter would take.
  it.each<[string, () => unknown]>([
    ['a variable of blanks', () => readLiquid(`{{${spaces}`, zendeskNames)],
    ['openings without an end', () => readLiquid('{{'.repeat(many) + '{%'.repeat(many), zendeskNames)],
    ['quotes without an end', () => readLiquid(`{{a${`|'"`.repeat(10_000)}}}`, zendeskNames)],
    ['an attribute of blanks', () => readFallbacks(`{{${spaces}|${spaces}fallback${spaces}`)],
    ['attributes without an end', () => readAttributes(`<attribute ${'key="'.repeat(10_000)}`)],
    ['a fallback of blanks', () => freescout(`{%a,fallback=${spaces}x`)],
    ['a command without an end', () => readBlaze(`{${'a'.repeat(many)}`, askFields())],
    ['a command of blanks', () => readBlaze(`{if:${spaces}`, askFields())],
    ['underscores', () => readBlaze(`{formtext: name=${'_'.repeat(many)}.x}`, askFields())],
    ['fill-ins without an end', () => readExpander('%filltext:name='.repeat(10_000), askFields())],
    ['codes of dates', () => readExpander('%Y '.repeat(50_000), askFields())],
    ['a column of blanks', () => variantLanguage(`body${spaces}!`)],
    ['a shortcut of dashes', () => readShortcut(`${'-'.repeat(many)}!${'-'.repeat(many)}`)],
    ['blank lines before a match file', () => espansoFormat.fits([textFile('a.yml', '\n'.repeat(90_000))])],
    ['blanks and tags', () => htmlToText(`<p>${'a <b> b</b> '.repeat(300)}${spaces}</p>`)],
  ])('%s', async (_what, work) => {
    const begin = performance.now();
    await work();
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});
