import { gapName, ourName, type VendorNames } from './vendor-names';

/**
 * A text with the variables of another tool in our words. `pattern` finds one and has groups `name`, and `fallback` where
 * they have such. What we do not have is a variable without a value, such as `{{zammad.ticket.number}}`: a gap.
 */
export const readMarked = (text: string, pattern: RegExp, vendor: VendorNames): string =>
  text.replaceAll(pattern, (...found: unknown[]) => {
    const { name = '', fallback } = found.at(-1) as { name?: string; fallback?: string };
    const ours = ourName(vendor, name.trim());
    if (ours === null) return `{{${gapName(vendor.id, name.trim())}}}`;
    return `{{${ours}${fallback === undefined ? '' : `|${fallback.trim().replaceAll(/[{}]/g, '')}`}}}`;
  });
