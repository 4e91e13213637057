import { readLanguage } from '@/lib/files/read-values';

/** A column that holds the text in another language: "body_de", "Body (pt-BR)", "reply fr". */
const pattern =
  /^\s*(?:body|reply|content|answer|response|text|message)\s*[\s_:([-]\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)\s*[)\]]?\s*$/i;

const LONGEST = 60;

/** The language of such a column; undefined for any other. */
export function variantLanguage(cell: string): string | undefined {
  const written = pattern.exec(cell.slice(0, LONGEST))?.[1];
  return written === undefined ? undefined : readLanguage(written);
}

/** What such a column is called. */
export const variantColumn = (language: string): string => `body_${language}`;
