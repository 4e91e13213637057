import { findAll, type FindIn } from './found.ts';

const iban = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]{4}){2,7}(?:[ -]?[A-Z0-9]{1,3})?(?![\p{L}\p{N}])/giu;
/** Wallets: Ethereum; Bitcoin, old and new; others of that look. */
const wallet =
  /(?<![\p{L}\p{N}])(?:0x[0-9a-f]{40}|(?:bc1|ltc1|addr1)[a-z0-9]{11,90}|[13LTrX][1-9A-HJ-NP-Za-km-z]{25,34})(?![\p{L}\p{N}])/gu;
/** "Bitcoin", "gift card", "Western Union": a way to pay that no team ever named. */
const payment =
  /(?<![\p{L}\p{N}])(?:bitcoin|btc|ethereum|usdt|crypto(?:currency)?|gift ?cards?|western union|moneygram|cash ?app|venmo|zelle|paysafecard|wire transfer|(?:steam|itunes|amazon|google play) (?:gift )?cards?|geschenkkarten?|tarjetas? (?:de )?regalo|cartes? cadeaux?|krypto\p{L}*|cripto\p{L}*)(?![\p{L}\p{N}])/giu;

const together = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Accounts and ways to pay: where money could be sent to. */
export const findAccounts: FindIn = (text) => [
  ...findAll(text, iban, 'account', (words) => (/\d.*\d.*\d.*\d/u.test(words) ? together(words) : null)),
  ...findAll(text, wallet, 'account', (words) => (/\d/u.test(words) && /\p{L}/u.test(words) ? words : null)),
  ...findAll(text, payment, 'account', together),
];
