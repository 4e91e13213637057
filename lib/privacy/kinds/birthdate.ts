import { atWordEnd, notInWord, type FindSpans, spansOf } from '../span.ts';
import { dateSource } from './date.ts';

const cues =
  'born(?: on)?|d\\.? ?o\\.? ?b\\.?|date of birth|birth ?date|birthday|geboren(?: am)?|geb\\.?(?: am)?|geburtsdatum|geburtstag|fecha de nacimiento|f\\. ?nac\\.?|nací(?: el)?|nacid[oa](?: el)?|cumpleaños|date de naissance|né(?:e|\\(e\\))?(?: le)?|anniversaire|data di nascita|nat[oa](?: il)?|compleanno|data de nascimento|nasci(?: em| a)?|nascid[oa](?: em| a)?|aniversário';
const told = new RegExp(
  String.raw`${notInWord}(?:${cues})(?: (?:is|was|ist|war|es|est|è|é|on|am|el|le|il|em|the|being|den))*\s{0,2}[:=-]?\s{0,2}(${dateSource})${atWordEnd}`,
  'dgiu',
);

/** Dates of birth that are told as such; other dates stay. */
export const findBirthdates: FindSpans = (plain) => spansOf(plain, told, 'birthdate');
