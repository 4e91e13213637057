import type { Unsourced } from '@/lib/domain/drafted';

/** What no source has, as it is called in a sentence. */
export const unsourcedNames: Record<Unsourced['kind'], string> = {
  link: 'link',
  email: 'mail address',
  phone: 'phone number',
  account: 'account',
  number: 'number',
  command: 'command',
  code: 'code',
  placeholder: 'gap',
};
