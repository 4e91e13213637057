import { readText } from '@/lib/files/read-values';

const LONGEST = 40;
const fits = /^[\p{L}\p{M}\p{N}-]+$/u;

/** What other tools put before a shortcut, to tell it from words. */
const lead = /^[\s:;/#!.,\\]+/u;

/**
 * A shortcut as ours are written: letters, digits and dashes. `:refund policy` is `refund-policy`. Empty where nothing is
 * left; `isChanged` tells whether more than the marks before it went.
 */
export function readShortcut(value: unknown): { shortcut: string; isChanged: boolean } {
  const written = readText(value).normalize('NFC');
  const bare = fits.test(written) ? written : written.replace(lead, '');
  const shortcut = fits.test(bare) ? bare : bare.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  const short = shortcut.length > LONGEST ? shortcut.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '') : shortcut;
  return { shortcut: short, isChanged: short !== bare };
}
