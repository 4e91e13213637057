import type { Finding } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';
import { customerText, spokenText } from './spoken-text.ts';

const words =
  'password|passwort|kennwort|contraseña|clave|mot de passe|mdp|senha|parola d’ordine|wachtwoord|passphrase|pwd|pw|pass|passcode';
const is = String.raw`(?:\s?(?:is|was|lautet|ist|es|est|è|é|to|wird|:|=|->|→)){1,2}`;
/** "the password for your build is “…”": what follows is looked at more closely. */
const given = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${words})(?:(?: [\p{L}'’]{1,15}){0,4}?${is}|(?= [^\s\p{P}]))\s*(?<quote>["“”'‘«„]?)(?<secret>[^\s"“”‘«»„]{5,64})`,
  'giu',
);
const codeWords =
  'pin|passcode|otp|cvv|cvc|(?:one[- ]time|verification|security|login|log-in|sign-in|access|2fa|confirmation) code|einmalcode|sicherheitscode|bestätigungscode|código de (?:verificación|seguridad|acceso)|code de (?:vérification|sécurité)|codice di (?:verifica|sicurezza)|código de (?:verificação|segurança)';
/** "PIN is 4471", "code to 883 120". */
const code = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${codeWords})(?:(?: [\p{L}'’]{1,15}){0,3}?${is})?\s{0,2}(?<secret>\d[\d -]{2,9}\d)(?![\p{L}\p{N}%€]|[.,]\d|[ -]?\d)`,
  'giu',
);

/** "sign in with you@home and Tulip24", "it's Tulip24": nothing but the kind of word tells it, so only where signing in is spoken of. */
const handed =
  /(?:(?<![\p{L}])(?:is|it's|it’s|to|and|with|use|try|ist|lautet|es|est|è|é)|:)\s(?<quote>["“”'‘«„]?)(?<secret>(?=[^\s]*\p{L}[^\s]*\p{L}[^\s]*\p{L})(?=[^\s]*\d[^\s]*\d)[^\s"“”‘«»„@/:]{6,40})/giu;
const signingIn =
  /(?<!\p{L})(?:passw\p{L}*|passwort|kennwort|contraseña|mot de passe|senha|wachtwoord|log(?:ged|ging)?[ -]?in|sign(?:ed|ing)?[ -]?in|credentials|backup codes?|get in(?:to)?|einloggen|anmelden)(?!\p{L})/iu;
/** "your backup codes …, the next one is 7FQK-22MD". */
const groups = /^(?:[\p{Lu}\d]{3,6}-){1,4}[\p{Lu}\d]{3,6}$/u;
/** "a code sent, it reads 60 31 75", "the PIN was wrong. It's 4417". */
const later = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${codeWords}|codes?)(?![\p{L}\p{N}])[^?\n]{0,60}?(?<![\p{L}])(?:it's|it’s|it is|it reads|reads|right now is|one is|now is|is now) (?<secret>\d[\d ]{2,9}\d)(?![\p{L}\p{N}%€-]|[.,:]\d)`,
  'giu',
);

const endings = /[.,;:!?)]+$/u;

/** No word of a language: letters with digits or signs among them. In quotes, a plain compound is enough. */
function isSecret(text: string, isQuoted: boolean): boolean {
  const bare = text.replace(/[.,;:)]+$/u, '');
  if (/[@•*]|:\/\/|^\w+\.\w{2,}/u.test(bare)) return false;
  const letters = bare.match(/\p{L}/gu)?.length ?? 0;
  const figures = bare.match(/\d/gu)?.length ?? 0;
  const isMixed = letters >= 3 && figures >= 1 && bare.length >= 6;
  return isMixed || (isQuoted && bare.length >= 6 && /\d|\p{L}-\p{L}/u.test(bare));
}

/** A password or a code that somebody signs in with. */
export const findPassword: DraftCheck = (draft, context) => {
  const tell = (start: number, end: number, secret: string): Finding =>
    createFinding(draft, {
      kind: 'password',
      severity: 'severe',
      start: end - secret.length,
      end,
      words: draft.slice(start, end),
      why: 'Passwords and codes should not be sent in a message.',
      mend: { label: 'Take it out', text: '••••' },
    });
  const passwords = [...draft.matchAll(given)].flatMap((match) => {
    const { secret = '', quote = '' } = match.groups ?? {};
    if (!isSecret(secret, quote !== '')) return [];
    const end = match.index + match[0].length;
    const bare = secret.replace(endings, (tail) => (tail.startsWith('!') && /\d/u.test(secret) ? '!' : ''));
    return [tell(match.index, end - (secret.length - bare.length), bare)];
  });
  const codes = [...draft.matchAll(code)].flatMap((match) => {
    const { secret = '' } = match.groups ?? {};
    return [tell(match.index, match.index + match[0].length, secret)];
  });
  const laterCodes = [...draft.matchAll(later)].flatMap((match) => {
    const { secret = '' } = match.groups ?? {};
    return [tell(match.index, match.index + match[0].length, secret)];
  });
  const isAboutSigningIn = signingIn.test(draft) || signingIn.test(customerText(context));
  const handedOver = (isAboutSigningIn ? [...draft.matchAll(handed)] : []).flatMap((match) => {
    const secret = (match.groups?.secret ?? '').replace(endings, '');
    const isKnown = spokenText(context).includes(secret) || context.facts?.says(secret) === true;
    // An error code or a version is written in capitals; a backup code is, too, and then it is called so.
    const isCode = /^[\p{Lu}\d-]+$/u.test(secret);
    const isBackup = groups.test(secret) && /backup|recovery|wiederherstellung/iu.test(draft.slice(0, match.index));
    if (isKnown || (isCode && !isBackup) || !isSecret(secret, true)) return [];
    const start = match.index + match[0].indexOf(secret);
    return [tell(start, start + secret.length, secret)];
  });
  const found = [...passwords, ...codes];
  for (const one of [...laterCodes, ...handedOver])
    if (!found.some(({ start, end }) => one.start < end && start < one.end)) found.push(one);
  return found;
};
