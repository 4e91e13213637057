const LONGEST = 80;

/** FNV-1a: tells apart what reads the same once it is a slug. */
const hash = (text: string): string => {
  let sum = 0x811c_9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x0100_0193);
  return (sum >>> 0).toString(36).padStart(7, '0');
};

/** Letters and digits of any script, in small letters, joined by hyphens: "Wo ist's?" is `wo-ist-s`. */
export function slugOf(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  const slug = (words ?? []).join('-');
  return slug.length > LONGEST ? slug.slice(0, LONGEST).replace(/[\ud800-\udbff]$|-$/, '') : slug;
}

/**
 * An id for an article that has none, made of what names it (its path, address or title): the same key gives the same
 * id on each import, so that a second import shows changes and not doubles.
 */
export function makeId(key: string): string {
  const plain = key.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return [slugOf(plain), hash(plain)].filter(Boolean).join('-');
}
