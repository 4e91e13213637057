import type { DigitRun } from '../digit-runs.ts';
import { wordsAfter, wordsBefore } from '../has-cue.ts';
import { atWordEnd, notInWord, type FindSpans, spansOf } from '../span.ts';

/** Words that a number of somebody's business stands behind, at the end of what is before it. */
const said = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:order|invoice|bill|ticket|case|ref|reference|tracking|track|parcel|shipment|booking|reservation|contract|policy|claim|customer|client|member(?:ship)?|account|serial|imei|s\/n|subscription|transaction|payment|return|rma|confirmation|receipt|consignment|waybill|quote|licen[cs]e|bestell\p{L}*|auftrag\p{L}*|rechnung\p{L}*|kunden\p{L}*|vorgang\p{L}*|sendung\p{L}*|paket\p{L}*|buchung\p{L}*|vertrag\p{L}*|serien\p{L}*|mitglied\p{L}*|aktenzeichen|pedido|factura|cliente|seguimiento|envío|reserva|contrato|póliza|referencia|serie|localizador|commande|facture|client|suivi|colis|réservation|contrat|dossier|référence|série|ordine|fattura|spedizione|tracciamento|prenotazione|contratto|pratica|riferimento|seriale|encomenda|fatura|rastreio|rastreamento|envio|apólice|referência|série|commessa)(?![\p{L}\p{N}])(?:[^.,;!?\d]|(?<= (?:n|no|nr|num|núm|nb))\.){0,26}$`,
  'iu',
);
/** What is no one's own: goods, versions, faults. */
const common =
  /(?<![\p{L}\p{N}])(?:sku|ean|gtin|isbn|art(?:ikel)?(?:\.|nummer|-nr)?|article|model\p{L}*|modell\p{L}*|modelo|modèle|modello|part(?: no\.?| number)|item|version|versión|versione|versão|v|release|build|firmware|error|fehler\p{L}*|erreur|errore|erro|code d'erreur|coupon|gutschein\p{L}*|cupón|cupom|promo\p{L}*|voucher|discount|rabatt\p{L}*|section|§|paragraph|iso|din|en|rfc|page|seite|página|room|zimmer|size|größe|talla|taille|taglia|tamanho|chapter|kapitel|windows|galaxy|iphone|since|seit|desde|depuis|dal|year|jahr|año|année|anno|ano)(?:[ -]?(?:no\.?|nr\.?|number|nummer|code|name|número|numéro|numero))?(?: (?:is|ist|es|est|è|é))?[\s:.#'"„“(«]{0,4}$/iu;
const currency = /(?:[€$£¥₹]|\b(?:eur|usd|gbp|chf|rs|r\$|sek|pln|inr|jpy|brl|mxn))\s?$/iu;
const unit =
  /^(?:\s?(?:[€$£¥₹%°]|[kKMGT]B\b|[mk]?[gGmMlLwWvVaA]\b|mah|wh|kwh|km|cm|mm|kg|mg|ml|px|dpi|hz|ghz|mhz|rpm|lux|lumen|watts?|volts?)(?![\p{L}])|\s?(?:eur|euros?|usd|dollars?|pounds?|gbp|chf|yen|kr|zł|reais|rupees?|points?|punkte|puntos|punti|pontos|miles|meilen|followers?|people|members|users|customers|words|characters|steps|views|times|mal|stück|units?|pieces|hours?|stunden|days|tage|minutes?|minuten|seconds?|years?|jahre|años|ans|anni|anos|copies|seats|tickets|items|pages|photos|songs|cards|emails?|messages|metres|meters|calories|kcal)(?![\p{L}]))/iu;
const year = /^(?:19|20)\d{2}(?:\s?[-/]\s?(?:(?:19|20)?\d{2}))?$/u;
const date = /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}|\d{1,2}[-./ ]{1,2}\d{1,2}[-./ ]{1,2}(?:\d{4}|\d{2}))$/u;
/** "1,299.00", "12.500", "1 299", "10-12 2026": digits by threes, or a time behind a date. */
const sum = /^\d{1,3}(?:[., ]\d{3})+(?:[.,]\d{1,2})?$|^\d+[.,]\d{1,2}$/u;
const dotted = /^\d{1,4}(?:\.\d{1,5}){2,4}$/u;
const dateAhead = /^\d{4}-\d{2}-\d{2}\D|^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\D/u;
/** Without a word for it, a number of fewer digits is an amount. */
const fewestUnsaid = 5;

/** A number of digits that finds an order, a parcel, a contract. */
export function isNumber({ start, end, written, digits }: DigitRun, plain: string): boolean {
  const before = wordsBefore(plain, start);
  const isSaid = said.test(before) || /(?:#|n[°º]|№)\s?$/u.test(before);
  const text = written.trim();
  if (date.test(text) || dateAhead.test(text) || dotted.test(text)) return false;
  if (common.test(before) || currency.test(before)) return false;
  if (unit.test(wordsAfter(plain, end))) return false;
  if (isSaid)
    return (
      !/^\d{1,3}(?:[., ]\d{3})*[.,]\d{2}$/u.test(text) &&
      !(year.test(text) && !/#\s?$|(?:no|nr|n[°º]|number|nummer)\.?:?\s?$/iu.test(before))
    );
  if (year.test(text) || sum.test(text)) return false;
  // "2500 - 3000", "10 000 / 12 000": two amounts.
  if (/^\d{1,6}\s?[-/]\s?\d{1,6}$/u.test(text) && digits.length < 8) return false;
  return digits.length >= fewestUnsaid;
}

/** Letters and digits mixed, with hyphens or slashes between them. */
const mixed = new RegExp(
  String.raw`${notInWord}#?(?=[\p{L}\d/_-]{4,44})(?=(?:[\p{L}/_-]{0,40}\d){2})(?=[\d/_-]{0,40}\p{L})[\p{L}\d]+(?:[-/_][\p{L}\d]+)*${atWordEnd}`,
  'gu',
);
const named =
  /^(?:iso|din|en|rtx|gtx|rx|usb|rfc|cve|kb|err|error|e|err_|iphone|galaxy|windows|win|mp|h|ps|xbox|covid|gpt|v|sku|art|ean|ip|utf|sha|md|bs|ral|b|f|http|https|us|uk|eu|size|save|sale|summer|winter|black|welcome|xmas|gen|wifi|dx|hd|core|i|model|version|cat|nvme|ddr|pc|p|q|fy|hp|oled|qled|usd|eur|gbp|chf|r|lg|fw|os|ios|android|nfc|lte|g)$/iu;
/** Postal services: two letters, nine digits, two letters; UPS's 1Z. */
const parcel = /^(?:[A-Z]{2}\d{9}[A-Z]{2}|1Z[A-Z\d]{16}|[A-Z]{2,4}\d{10,24})$/u;

function isCode(written: string, start: number, plain: string): boolean {
  const code = written.replace(/^#/u, '');
  const digits = code.replace(/\D/gu, '').length;
  const before = wordsBefore(plain, start);
  if (parcel.test(code) && !common.test(before)) return true;
  if (common.test(before) || currency.test(before) || /^0x/iu.test(code)) return false;
  // "2nd", "5000mAh", "10am".
  if (/^\d+\p{L}{1,5}$/u.test(code) && !(said.test(before) && digits >= 3)) return false;
  if (said.test(before) || written.startsWith('#')) return digits >= 2 && code.length >= 4 && /\d/u.test(code);
  const [, lead = '', rest = ''] = /^(\p{L}+)[-_/]?(.*)$/u.exec(code) ?? [];
  if (lead !== '' && named.test(lead)) return false;
  // A word with a number: "order-2024", "step-by-step-2".
  if (/\p{Ll}{3}/u.test(code) && digits < fewestUnsaid) return false;
  if (lead !== '' && lead.length <= 5 && /^\d+(?:[-/]\d+)*$/u.test(rest)) return digits >= 4;
  return digits >= 6 && code === code.toUpperCase();
}

/** Bookings have codes of letters alone, too: "QXTLPZ". */
const booked = new RegExp(
  String.raw`${notInWord}(?:[Bb]ooking|[Rr]eservation|[Cc]onfirmation|PNR|[Ll]ocalizador|[Bb]uchung\p{L}*|[Rr]éservation|[Pp]renotazione|[Rr]eserva)(?: (?:ref(?:erence)?|code|number|no\.?|código|codice|numéro|nº))?(?: (?:is|ist|es|est|è|é))?[:# ]{1,3}([A-Z\d]{5,8})${atWordEnd}`,
  'dgu',
);
/** "Ticket no. 118", "order #42": few digits, but called a number. */
const few = new RegExp(
  String.raw`${notInWord}(?:order|ticket|invoice|case|bestellung|rechnung|vorgang|commande|facture|pedido|factura|ordine|fattura|encomenda|fatura)(?: ?(?:no\.?|nr\.?|number|nummer|n[°ºo]\.?|n\.|numéro|número|numero) ?#?| ?#) ?(\d{2,3})(?![\d.,]|[\p{L}])`,
  'dgiu',
);
/** "PN 7781 2234": letters that belong to the number behind them. */
const led = new RegExp(String.raw`${notInWord}([A-Z]{2,4} \d[\d \/-]{2,24}\d)${atWordEnd}`, 'dgu');

/** Codes of letters and digits: "FH-20418", "INV-2026-0012", "JD014600006281230704". */
export const findCodes: FindSpans = (plain) => [
  ...spansOf(plain, mixed, 'number').filter(({ start, end }) => isCode(plain.slice(start, end), start, plain)),
  ...spansOf(plain, booked, 'number'),
  ...spansOf(plain, few, 'number'),
  ...spansOf(plain, led, 'number').filter(({ start }) => said.test(wordsBefore(plain, start))),
];
