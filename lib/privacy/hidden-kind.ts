import type { HiddenKind } from '../domain/redaction.ts';

/** What stands in place of what was taken out, for a person to fill in again. */
export const placeholders: Readonly<Record<HiddenKind, string>> = {
  name: '[name]',
  handle: '[handle]',
  email: '[email]',
  phone: '[phone]',
  card: '[card]',
  account: '[account]',
  address: '[address]',
  number: '[number]',
  id: '[id]',
  birthdate: '[birthdate]',
  ip: '[ip]',
  link: '[link]',
  secret: '[secret]',
};

/**
 * A placeholder as it is kept (`[email]`), as a mask numbers it (`[EMAIL_1]`), and as models write the latter after a
 * translation or a rewrite (`[Email 1]`).
 */
export const placeholderPattern = (): RegExp =>
  new RegExp(String.raw`\[\s?(${Object.keys(placeholders).join('|')})(?:[ _-]?(\d{1,4}))?\s?\]`, 'giu');
