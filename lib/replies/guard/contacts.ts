/** A mail address or phone number in a text, as it compares: in small letters, or its digits. */
export interface FoundContact {
  start: number;
  end: number;
  value: string;
}

const email = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu;
const phone = /(?<![\p{L}\p{N}.,-])\+?\(?\d(?:[\s().-]{0,2}\d){8,14}(?![\p{L}\p{N}])/gu;
/** Numbers are written with and without the code of their country; their ends are the same. */
const PHONE_END = 9;

const read = (text: string, pattern: RegExp, valueOf: (found: string) => string): FoundContact[] =>
  [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: valueOf(match[0]),
  }));

/** The mail addresses in a text. */
export const findEmails = (text: string): FoundContact[] =>
  text.includes('@') ? read(text, email, (found) => found.toLowerCase()) : [];

/** The phone numbers in a text: with a plus or a leading zero, or grouped. */
export const findPhones = (text: string): FoundContact[] =>
  read(text, phone, (found) => found.replace(/\D/gu, '')).filter(({ start, end }) => {
    const written = text.slice(start, end);
    return /^[+(0]/u.test(written) || /\d[\s().-]+\d/u.test(written);
  });

/** Whether two numbers, digits only, are one. */
export const isSamePhone = (a: string, b: string): boolean => a.slice(-PHONE_END) === b.slice(-PHONE_END);
