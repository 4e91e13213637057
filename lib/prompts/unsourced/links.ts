import { findAll, type FindIn, type Found } from './found.ts';

const tail = String.raw`[^\s<>"“”«»]*`;
const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62}[\p{L}\p{N}])?`;
/** A point as a link has it, in every width; or as it is written by who hides one. */
const dot = String.raw`[.．｡]`;
const hiddenDot = String.raw`(?:\s?[[({⟦]\s?(?:\.|dot|punkt|punto|point|ponto)\s?[\])}⟧]\s?|\s(?:dot|punkt|punto|point|ponto)\s)`;
/** Endings that are files and abbreviations more often than domains, unless a path follows. */
const files =
  /\.(?:pdf|docx?|xlsx?|csv|txt|png|jpe?g|gif|svg|zip|mp[34]|html?|js|ts|json|exe|dmg|apk|msi|bat|ps1|sh|log|xml|ya?ml|md)$/u;
/** An address at which something is fetched or run, whatever the scheme: `javascript:`, `hxxps://`, `data:text/html`. */
const withScheme = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:[a-z][a-z0-9+.-]{1,20}\s?:\s?\/\/|(?:javascript|vbscript|data|mailto|tel|sms|file|blob|about|chrome|view-source)\s?:(?=[^\s]))${tail}`,
  'giu',
);
const bare = new RegExp(
  String.raw`(?<![\p{L}\p{N}@._/-])(?:${label}${dot}){1,6}(?:\p{L}{2,24}|xn--[a-z0-9-]{2,40})(?![\p{L}\p{N}@-])(?::\d{2,5})?(?:[/?#]${tail})?`,
  'giu',
);
const spelled = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${label}(?:${hiddenDot}${label}){1,3}(?![\p{L}\p{N}])(?:[/?#]${tail})?`,
  'giu',
);
const host = /(?<![\p{L}\p{N}.,:])(?:\d{1,3}\.){3}\d{1,3}(?::\d{2,5})?(?![\p{N}.])(?:\/[^\s<>"]*)?/gu;
/** `//host`, as in `[a](//host/x)`, and addresses by number. */
const relative = new RegExp(String.raw`(?<![\p{L}\p{N}:/])\/\/(?:${label}${dot}){1,6}\p{L}{2,24}${tail}`, 'giu');
/** Endings that no sentence goes on with; "from that point we" is no address. */
const endings = 'com|net|org|io|info|biz|app|dev|xyz|ru|cn|tk|ly|de|uk|eu|fr|pl|example|invalid';
const common = new RegExp(`^(?:${endings})$`, 'iu');
/** Torn apart so as not to be found: "evil .com", "www evil com". */
const torn = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${label}\s[.．]\s?(?:${endings})|www[\s.]\s?${label}[\s.]\s?(?:${endings}))(?![\p{L}\p{N}])(?:[/?#]${tail})?`,
  'giu',
);
/** A share of Windows: opened as a link is, and it tells who opens it. */
const share = /(?<!\\)\\\\[\p{L}\p{N}.-]{2,200}(?:\\[^\s<>"]{0,200})?/gu;

/** Without what closes a sentence around it, and however it is written. */
export const linkKey = (address: string): string =>
  address
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/gu, '')
    .replace(/^(?:https?|hxxps?):\/\//u, '')
    .replace(/^\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[.,;:!?'’)\]}*_`]+$/u, '')
    .replace(/\/$/u, '');

const isDomain = (words: string): boolean => {
  const [place = ''] = words.split(/[/?#:]/u, 1);
  const isPlain = place === words;
  const ending = place.split(/[.．｡]/u).at(-1) ?? '';
  if (isPlain && files.test(place.toLowerCase())) return false;
  // "Hello.World" and "e.g.It" are missing spaces; "z.B" has single letters.
  if (isPlain && /^\p{Lu}\p{Ll}/u.test(ending)) return false;
  if (isPlain && place.split('.').every((part) => part.length === 1)) return false;
  return !(isPlain && /^\p{L}\.\p{L}{1,2}$/u.test(place));
};

/** Links and names of hosts, as plain text would be opened by, also written so as not to look like one. */
export const findLinks: FindIn = (text) => {
  const found = [
    ...findAll(text, withScheme, 'link', linkKey),
    ...findAll(text, relative, 'link', linkKey),
    ...findAll(text, bare, 'link', (words) => (isDomain(words) ? linkKey(words) : null)),
    ...findAll(text, host, 'link', linkKey),
    ...findAll(text, torn, 'link', linkKey),
    ...findAll(text, share, 'link', linkKey),
    ...findAll(text, spelled, 'link', (words) => {
      const joined = words.replace(new RegExp(hiddenDot, 'giu'), '.');
      const isBracketed = /[[({⟦]/u.test(words);
      const ending = joined.split(/[/?#]/u, 1)[0]?.split('.').at(-1) ?? '';
      return isBracketed || common.test(ending) ? linkKey(joined) : null;
    }),
  ];
  return found.map(trimEnd(text));
};

/** The point after a link is the sentence's. */
const trimEnd =
  (text: string) =>
  (found: Found): Found => {
    const whole = text.slice(found.start, found.end);
    // A bracket that was opened inside belongs to it: `javascript:alert(1)`.
    const words = whole.replace(whole.includes('(') ? /[.,;:!?'’\]}*_`]+$/u : /[.,;:!?'’)\]}*_`]+$/u, '');
    return { ...found, end: found.start + Math.max(1, words.length) };
  };
