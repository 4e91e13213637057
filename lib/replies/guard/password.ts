import type { Finding } from '@/lib/domain/finding';
import { createFinding } from './create-finding.ts';
import type { DraftCheck } from './draft-context.ts';

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
export const findPassword: DraftCheck = (draft) => {
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
  return [...passwords, ...codes];
};
