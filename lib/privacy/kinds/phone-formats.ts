/** How a country writes its numbers at home: what the digits begin with, how many there are, and how they are grouped. */
export interface PhoneFormat {
  country: string;
  digits: RegExp;
  /** Lengths of the groups, e.g. '3 3 4'; '*' where any grouping is written. */
  groups: readonly string[];
  /** Whether it is one without any separator and without a word such as "call" before it: only where no order looks so. */
  isBare?: true;
}

// Sources: the national numbering plans as summed up by ITU-T E.164 and its national presentations.
/** National formats; numbers with a + or 00 need no table. */
export const phoneFormats: readonly PhoneFormat[] = [
  { country: 'US, CA', digits: /^1?[2-9]\d{2}[2-9]\d{6}$/u, groups: ['3 3 4', '1 3 3 4', '3 7', '1 10'] },
  { country: 'GB mobile', digits: /^07\d{9}$/u, groups: ['*'], isBare: true },
  { country: 'GB', digits: /^0[12358]\d{8,9}$/u, groups: ['3 4 4', '4 3 4', '5 6', '5 5', '4 6', '4 7', '5 3 3', '4 3 3'] },
  { country: 'IE', digits: /^08[3-9]\d{7}$/u, groups: ['*'], isBare: true },
  { country: 'DE mobile', digits: /^01[5-7]\d{8,9}$/u, groups: ['*'], isBare: true },
  { country: 'DE, AT', digits: /^0[1-9]\d{5,11}$/u, groups: ['2 6', '2 7', '2 8', '3 5', '3 6', '3 7', '3 8', '4 4', '4 5', '4 6', '4 7', '4 8', '5 4', '5 5', '5 6', '3 3 4', '3 4 3', '3 4 4', '4 3 4', '4 3 3', '4 2 2', '3 2 2 2', '3 3 2 2', '3 3 3', '4 2 2 2', '4 3 2 2', '4 3 2', '5 3 2', '5 2 2 2'] },
  { country: 'CH', digits: /^0[1-9]\d{8}$/u, groups: ['3 3 2 2'] },
  { country: 'FR, BE', digits: /^0[1-9]\d{7,8}$/u, groups: ['2 2 2 2 2', '2 2 2 2', '3 2 2 2', '4 2 2 2', '4 2 4'] },
  { country: 'FR mobile', digits: /^0[67]\d{8}$/u, groups: ['*'], isBare: true },
  { country: 'ES', digits: /^[6789]\d{8}$/u, groups: ['3 3 3', '3 2 2 2', '2 3 2 2', '3 6'] },
  { country: 'PT', digits: /^(?:9[1236]|2\d|3\d|8\d)\d{7}$/u, groups: ['3 3 3', '2 3 4', '3 2 2 2', '2 3 2 2', '3 6'] },
  { country: 'IT mobile', digits: /^3[1-9]\d{7,8}$/u, groups: ['3 7', '3 3 4', '3 6', '3 3 3', '3 4 3', '3 2 2 3'] },
  { country: 'IT', digits: /^0\d{8,10}$/u, groups: ['2 8', '2 4 4', '3 7', '3 6', '4 6', '2 3 4', '3 3 4', '3 4 3', '3 3 3'] },
  { country: 'NL', digits: /^0[1-9]\d{8}$/u, groups: ['2 8', '2 4 4', '3 7', '4 6', '3 3 4', '2 2 2 2 2', '2 3 2 3'] },
  { country: 'PL', digits: /^[4-8]\d{8}$/u, groups: ['3 3 3', '2 3 2 2'] },
  { country: 'DK, NO', digits: /^[2-9]\d{7}$/u, groups: ['2 2 2 2', '3 2 3'] },
  { country: 'SE', digits: /^0[1-9]\d{7,8}$/u, groups: ['3 3 2 2', '3 7', '2 3 3 2', '3 2 2 2', '2 3 2 2'] },
  { country: 'FI', digits: /^0[45]\d{7,8}$/u, groups: ['3 3 4', '3 7', '3 3 3'] },
  { country: 'CZ, SK', digits: /^[67]\d{8}$/u, groups: ['3 3 3'] },
  { country: 'BR', digits: /^[1-9]{2}9?\d{8}$/u, groups: ['2 5 4', '2 4 4', '2 1 4 4', '2 9'] },
  { country: 'MX', digits: /^[2-9]\d{9}$/u, groups: ['2 4 4', '3 3 4'] },
  { country: 'AU', digits: /^0[23478]\d{8}$/u, groups: ['4 3 3', '2 4 4', '2 8'] },
  { country: 'AU service', digits: /^1[38]00\d{6}$/u, groups: ['4 3 3'] },
  { country: 'NZ', digits: /^02\d{7,9}$/u, groups: ['3 3 4', '3 3 3', '3 4 3', '3 7'] },
  { country: 'IN', digits: /^0?[6-9]\d{9}$/u, groups: ['5 5', '6 5'] },
  { country: 'JP, KR', digits: /^0[1-9]\d?0?\d{7,8}$/u, groups: ['3 4 4', '2 4 4', '2 3 4', '3 3 4'] },
  { country: 'CN', digits: /^1[3-9]\d{9}$/u, groups: ['3 4 4'] },
  { country: 'TR', digits: /^05\d{9}$/u, groups: ['*'], isBare: true },
  { country: 'RU', digits: /^8[3489]\d{9}$/u, groups: ['1 3 3 2 2', '1 3 3 4', '1 3 7'] },
  { country: 'ZA, IL, AE, SA', digits: /^05?\d{8,9}$/u, groups: ['3 3 4', '3 7'] },
]; // prettier-ignore
