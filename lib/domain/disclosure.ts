import { servesHost } from './serves-host';
import { z } from './zod-mini';

const MOST_LINES = 200;
const LONGEST = 300;

/** A line for the customer under what a model drafted or translated. */
export const disclosureLineSchema = z.object({
  /** Host of the site, its subdomains included; every site when empty. */
  site: z.string().check(z.maxLength(LONGEST)),
  /** BCP 47: the language of the line, and of the replies that it stands under. */
  language: z.string().check(z.minLength(2), z.maxLength(35)),
  text: z.string().check(z.minLength(1), z.maxLength(LONGEST)),
});
export type DisclosureLine = z.infer<typeof disclosureLineSchema>;

/** Which lines there are; with none, customers are told nothing. */
export const disclosureSettingsSchema = z.object({
  lines: z.array(disclosureLineSchema).check(z.maxLength(MOST_LINES)),
});
export type DisclosureSettings = z.infer<typeof disclosureSettingsSchema>;

export const defaultDisclosureSettings: DisclosureSettings = { lines: [] };

const primary = (language: string): string => language.toLowerCase().split('-', 1)[0] ?? '';

/** How closely a line fits: the site's own before every site's, then the very language before its family; 0 when not. */
function fit(line: DisclosureLine, host: string, language: string): number {
  if (line.site !== '' && !servesHost([line.site], host)) return 0;
  const isSame = line.language.toLowerCase() === language.toLowerCase();
  if (!isSame && primary(line.language) !== primary(language)) return 0;
  return 1 + (isSame ? 1 : 0) + (line.site === '' ? 0 : 2);
}

/** The line under a reply in this language on this site; null where there is none. */
export function findDisclosure({ lines }: DisclosureSettings, host: string, language: string): string | null {
  const [best] = lines
    .map((line) => ({ text: line.text, fits: fit(line, host, language) }))
    .filter(({ fits }) => fits > 0)
    .toSorted((a, b) => b.fits - a.fits);
  return best?.text ?? null;
}

/** A text with its line at the end, once. */
export const addDisclosure = (text: string, line: string | null): string =>
  line === null || text.trimEnd().endsWith(line.trim()) ? text : `${text.trimEnd()}\n\n${line.trim()}`;
