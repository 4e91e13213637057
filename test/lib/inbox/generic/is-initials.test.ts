import { describe, expect, it } from 'vitest';
import { isInitials } from '@/lib/inbox/generic/is-initials';

describe('initials', () => {
  it.each([
    ['TQ', 'Tove Quist'],
    ['T', 'tove'],
    ['OT', 'otto42'],
    ['JV', 'José María de la Vega'],
    ['ОК', 'Олена Ковальчук'],
  ])('takes %s for the letters of %s', (letters, name) => expect(isInitials(letters, name)).toBe(true));
  it.each([
    ['ok', 'Tove Quist'],
    ['Tove', 'Tove Quist'],
    ['', 'Tove'],
    ['Bo', 'Bo'],
  ])('does not take %s for those of %s', (letters, name) => expect(isInitials(letters, name)).toBe(false));
});
