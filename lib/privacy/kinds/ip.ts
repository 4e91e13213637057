import { wordsBefore } from '../has-cue.ts';
import { type FindSpans, type Span, spansOf } from '../span.ts';

const four = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}]|\.\d)/gu;
/** Eight groups, or fewer around a "::". */
const six =
  /(?<![\p{L}\p{N}:])(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,6}(?::[\da-f]{1,4}){1,6}|(?:[\da-f]{1,4}:){2,7}:)(?![\p{L}\p{N}:])/giu;

const said =
  /\b(?:ip|ipv4|ipv6|ping|host|server|router|login|logged|anmeldung|adresse|dirección|indirizzo|endereço)\b/iu;
const version =
  /\b(?:v|ver|version|versión|versione|versão|release|firmware|update|build|driver|app|software|ios|android|windows|chrome|firefox)\.? ?[:=]?\s*$/iu;
/** Parts of versions are small. */
const large = 100;

function isAddress(plain: string, { start, end }: Span): boolean {
  const parts = plain.slice(start, end).split('.').map(Number);
  if (parts.some((part) => part > 255)) return false;
  const before = wordsBefore(plain, start);
  if (version.test(before)) return false;
  return said.test(before) || parts.some((part) => part >= large);
}

/** Addresses of devices. Four small numbers are an address only where one is spoken of: "1.2.3.4" is a version. */
export const findIps: FindSpans = (plain) => [
  ...spansOf(plain, four, 'ip').filter((span) => isAddress(plain, span)),
  ...spansOf(plain, six, 'ip', (found) => /[a-f]|::/iu.test(found) || found.split(':').length === 8),
];
