import type { DigitRun } from '../digit-runs.ts';
import { phoneFormats } from './phone-formats.ts';

/** E.164 allows fifteen digits; a number in a town had six, once. */
const longest = 15;
const fewestInternational = 8;
const fewestSaid = 6;

/** Words that a phone number stands behind. */
const said =
  /(?<![\p{L}\p{N}])(?:phone|telephone|tel|mobile|cell|fax|call|called|calling|text|sms|ring|reach|whats ?app|whatsapp|hotline|landline|telefon|telefonnummer|handy|handynummer|mobil|mobilnummer|festnetz|rückruf|anrufen|ruf|rufen|rufnummer|erreichbar|erreichen|teléfono|telefono|tlf|móvil|movil|celular|llam\p{L}{1,6}|fijo|téléphone|portable|appel\p{L}{0,4}|joindre|joignable|fixe|cellulare|chiam\p{L}{1,6}|telefono|recapito|telefone|telemóvel|telemovel|ligar|ligue\p{L}{0,2}|contacto|contact|wa|signal|viber)(?![\p{L}\p{N}])/iu;

const dateLike = /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))$/u;

function isNational({ digits, groups, written }: DigitRun): boolean {
  const shape = groups.join(' ');
  // A trunk in brackets is a way of writing no other number has.
  const isBracketed = /^\(0?\d{1,4}\)/u.test(written);
  return phoneFormats.some(
    (format) =>
      format.digits.test(digits) &&
      (groups.length === 1
        ? format.isBare === true
        : isBracketed || format.groups.includes(shape) || format.groups[0] === '*'),
  );
}

/** A telephone number: international, as a country writes its own, or any that is called so. */
export function isPhone(run: DigitRun, before: string): boolean {
  const { digits, written } = run;
  if (digits.length > longest || dateLike.test(written)) return false;
  if (/^\+|^\(\+/u.test(written)) return digits.length >= fewestInternational;
  if (/^00[1-9]/u.test(digits) && digits.length >= fewestInternational + 3) return true;
  if (said.test(before) && digits.length >= fewestSaid) return true;
  return isNational(run);
}
