import type { HiddenKind } from '@/lib/domain/redaction';

/** What redaction takes out, as a person would say it. */
export const hiddenKindNames: Readonly<Record<HiddenKind, string>> = {
  secret: 'Passwords, PINs and keys',
  card: 'Card numbers',
  account: 'Bank accounts',
  id: 'Numbers of ID papers and taxes',
  birthdate: 'Dates of birth',
  address: 'Postal addresses',
  phone: 'Phone numbers',
  email: 'Email addresses',
  ip: 'IP addresses',
  link: 'Links that are somebody’s own',
  number: 'Order, ticket and other numbers',
  handle: 'User names',
  name: 'Names of people',
};
