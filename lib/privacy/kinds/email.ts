import { atWordEnd, type FindSpans, spansOf } from '../span.ts';

/** Where a run of such letters begins, and nowhere within it: long ones would be read again and again. */
const begins = String.raw`(?<![\p{L}\p{N}._%+'-])`;
const plainAddress = /(?<![\p{L}\p{N}._%+'-])[\p{L}\p{N}._%+'-]+@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,5}/gu;
/** "maya @ example . com" and "maya@example .com". */
const spaced = new RegExp(
  String.raw`${begins}[\p{L}\p{N}._%+-]+ ?@ ?[\p{L}\p{N}-]{1,63}(?: ?\. ?(?:[\p{Ll}\p{N}-]{2,20}(?= ?\.))){0,2} ?\. ?(?:com|net|org|info|eu|io|co|app|dev|edu|gov|me|[a-z]{2})${atWordEnd}`,
  'giu',
);
const at = String.raw`(?:\(|\[|<|\{)? ?(?:at|arroba|chiocciola|arobase|ät|klammeraffe) ?(?:\)|\]|>|\})?`;
const dot = String.raw`(?:\(|\[|\{)? ?(?:dot|punkt|punto|point|ponto) ?(?:\)|\]|\})?`;
/** "maya at example dot com": the spoken dot tells it from "shop at noon". */
const spoken = new RegExp(
  String.raw`${begins}[\p{L}\p{N}._%+-]+(?: ${dot} [\p{L}\p{N}]{1,30})? ${at} [\p{L}\p{N}-]{1,40}(?:(?: ${dot} |\.)[\p{L}\p{N}-]{2,20}){0,2}(?: ${dot} |\.)(?:com|net|org|info|eu|io|co|app|dev|edu|[a-z]{2})${atWordEnd}`,
  'giu',
);
/** "maya(at)example.com": brackets around the sign. */
const bracketed = new RegExp(
  String.raw`${begins}[\p{L}\p{N}._%+-]+ ?[([{<] ?(?:at|@|ät) ?[)\]}>] ?[\p{L}\p{N}-]{1,63}(?:(?: ?[([{] ?(?:dot|punkt|punto|point|\.) ?[)\]}] ?|\.)[\p{L}\p{N}-]{2,30}){1,3}`,
  'giu',
);

/** Addresses as they are, with spaces in them, and spelled out ("maya at example dot com"). */
export const findEmails: FindSpans = (plain) =>
  [plainAddress, spaced, bracketed, spoken].flatMap((pattern) => spansOf(plain, pattern, 'email'));
