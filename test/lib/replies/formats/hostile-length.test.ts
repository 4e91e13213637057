// @vitest-environment happy-dom
import { describe, it } from 'vitest';
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
import { expectLinear } from '../../../support/expect-linear';

const many = 200_000;
const spaces = (share: number) => ' '.repeat(many * share);
const freescout = (text: string) =>
  freescoutFormat.read([textFile('a.json', JSON.stringify([{ mailbox_id: 1, name: 'A', text }]))]);

describe('texts that are made to take long', () => {
  it.each<[string, (share: number) => unknown]>([
    ['a variable of blanks', (share) => readLiquid(`{{${spaces(share)}`, zendeskNames)],
    [
      'openings without an end',
      (share) => readLiquid('{{'.repeat(many * share) + '{%'.repeat(many * share), zendeskNames),
    ],
    ['quotes without an end', (share) => readLiquid(`{{a${`|'"`.repeat(10_000 * share)}}}`, zendeskNames)],
    ['an attribute of blanks', (share) => readFallbacks(`{{${spaces(share)}|${spaces(share)}fallback${spaces(share)}`)],
    ['attributes without an end', (share) => readAttributes(`<attribute ${'key="'.repeat(10_000 * share)}`)],
    ['a fallback of blanks', (share) => freescout(`{%a,fallback=${spaces(share)}x`)],
    ['a command without an end', (share) => readBlaze(`{${'a'.repeat(many * share)}`, askFields())],
    ['a command of blanks', (share) => readBlaze(`{if:${spaces(share)}`, askFields())],
    ['underscores', (share) => readBlaze(`{formtext: name=${'_'.repeat(many * share)}.x}`, askFields())],
    ['fill-ins without an end', (share) => readExpander('%filltext:name='.repeat(10_000 * share), askFields())],
    ['codes of dates', (share) => readExpander('%Y '.repeat(50_000 * share), askFields())],
    ['a column of blanks', (share) => variantLanguage(`body${spaces(share)}!`)],
    ['a shortcut of dashes', (share) => readShortcut(`${'-'.repeat(many * share)}!${'-'.repeat(many * share)}`)],
    [
      'blank lines before a match file',
      (share) => espansoFormat.fits([textFile('a.yml', '\n'.repeat(90_000 * share))]),
    ],
    ['blanks and tags', (share) => htmlToText(`<p>${'a <b> b</b> '.repeat(300 * share)}${spaces(share)}</p>`)],
  ])('%s', (_what, work) => expectLinear(work));
});
