import { atWordEnd, notInWord, type FindSpans, spansOf } from '../span.ts';
import { dateSource } from './date.ts';

const cues =
  'born(?: on)?|d\\.? ?o\\.? ?b\\.?|date of birth|birth ?date|birthday|geboren(?: am)?|geb\\.?(?: am)?|geburtsdatum|geburtstag|fecha de nacimiento|f\\. ?nac\\.?|nací(?: el)?|nacid[oa](?: el)?|cumpleaños|date de naissance|né(?:e|\\(e\\))?(?: le)?|anniversaire|data di nascita|nat[oa](?: il)?|compleanno|data de nascimento|nasci(?: em| a)?|nascid[oa](?: em| a)?|aniversário';
const dayAndMonth = String.raw`(?:3[01]|[12]\d|0?[1-9])[./-](?:1[0-2]|0?[1-9])`;
const told = new RegExp(
  String.raw`${notInWord}(?:${cues})(?: (?:is|was|ist|war|es|est|è|é|on|am|el|le|il|em|the|being|den))*(?: (?:in|a|à|en|zu) \p{Lu}[\p{L}-]{1,30})?\s{0,2}[:=,-]?\s{0,2}(?:the |le |el |il |am )?(${dateSource}|${dayAndMonth})${atWordEnd}`,
  'dgiu',
);

/** "Ich bin am 12.03.1984 geboren". */
const behind = new RegExp(
  String.raw`(?<![\d.\/-])(${dateSource}) (?:in \p{Lu}[\p{L}-]{1,30} )?(?:geboren|born|nacid[oa]|nat[oa]|nascid[oa])${atWordEnd}`,
  'dgiu',
);

/** Dates of birth that are told as such; other dates stay. */
export const findBirthdates: FindSpans = (plain) =>
  [told, behind].flatMap((pattern) => spansOf(plain, pattern, 'birthdate'));
