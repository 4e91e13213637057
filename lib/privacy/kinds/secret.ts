import { wordsBefore } from '../has-cue.ts';
import { type FindSpans, type Span, spansOf } from '../span.ts';

const begins = String.raw`(?<![\p{L}\p{N}])`;
const words =
  'passwords?|pass ?words?|pwd|pw|passcode|pass ?phrase|passwort|kennwort|zugangscode|contraseña|clave|mot de passe|mdp|senha|palavra-passe|login code|secret(?: key| answer)?|security answer|api[ -]?(?:key|schlüssel)|api[ -]?token|access token|auth(?:entication)? token|token|clé api|clave api|chiave api|chave api|geheimnis';
const codes =
  'pin|puk|tan|cvv2?|cvc2?|cvn|security code|verification code|one[ -]?time (?:code|password)|otp|2fa(?: code)?|sms code|unlock code|door code|gate code|code|prüfziffer|sicherheitscode|prüfnummer|bestätigungscode|código(?: de (?:seguridad|verificación|segurança|verificação))?|code (?:de )?(?:sécurité|vérification)|cryptogramme|codice(?: di (?:sicurezza|verifica))?';
const link = String.raw`(?: (?:i(?: just)? (?:got|received|used)|number|nr|for (?:my|the|it)(?: [\p{L}]+)?|für (?:mein|das|den)(?: [\p{L}]+)?|that i used|de mi cuenta|para|pour|per))?(?:\s{0,2}[:=]\s{0,2}|,? (?:is|was|ist|war|lautet|es|era|est|était|è|era|é|to|auf|a|à)(?: now| still| jetzt| noch| ahora| maintenant| ora| agora)?:? {1,2}|\s{1,2}(?=["'«„“]))`;
const told = new RegExp(String.raw`${begins}(?:${words})${link}["'«„“]?([^\s"'»“”<>\uE000]{3,80})`, 'dgiu');
/** Digits, where a code is told; "code 482913" too. */
const toldCode = new RegExp(
  String.raw`${begins}(?:${codes})(?:${link}|,?\s{1,2})["'«„“(]?(\d[\d -]{1,8}\d)(?![\p{L}\p{N}.,]*\d)(?!\p{L})`,
  'dgiu',
);

/** "The wifi password on the box (Qx7-pT2k)", "I use "let me in" as password": what stands in marks near the word. */
const marked = new RegExp(
  String.raw`${begins}(?:${words})[^.!?\n\uE000]{0,30}?[("“„«]([^\s()"”“»\uE000]{4,60})[)"”»]|["“„«]([^"”“»\n\uE000]{3,40})["”»] (?:as|als|como|comme|come) (?:my |the |mein |mi |mon |la mia |a minha )?(?:${words})`,
  'dgiu',
);
/** "login maya / Tulip*88": the second of a pair. */
const pair = new RegExp(
  String.raw`${begins}(?:login|log in|credentials|zugangsdaten|zugang|acceso|accès|accesso|acesso)[ :]{1,3}[^\s/]{2,60} ?\/ ?([^\s\uE000]{4,60})`,
  'dgiu',
);
/** Three digits at least, and no year. */
const isCode = (found: string): boolean => !/^(?:19|20)\d{2}$/u.test(found) && found.replace(/\D/gu, '').length >= 3;
/** Codes that everybody may know. */
const openCode =
  /(?:error|fault|status|exit|promo|promotion|discount|coupon|voucher|gift|referral|zip|postal|post|product|item|country|area|qr|bar|colou?r|dress|source|fehler|gutschein|rabatt|aktions|postleit|erreur|promotionnel|postal|descuento|postal|errore|sconto|erro|desconto)[ -]?(?:code|código|codice|card)?(?: (?:is|was|ist|es|est|è|é))?[\s:=]{0,3}$/iu;

/** Keys that services give out, by how these begin; a JWT; long runs of hex. */
const shaped = [
  String.raw`(?:sk|pk|rk)[-_](?:live|test|proj|ant)?[-_]?[A-Za-z0-9_-]{16,120}`,
  String.raw`(?:ghp|gho|ghs|ghu|ghr)_[A-Za-z0-9]{20,80}|github_pat_[A-Za-z0-9_]{20,100}|glpat-[A-Za-z0-9_-]{16,60}`,
  String.raw`(?:AKIA|ASIA)[A-Z0-9]{16}`,
  String.raw`AIza[A-Za-z0-9_-]{30,45}`,
  String.raw`xox[abeoprs]-[A-Za-z0-9-]{10,120}`,
  String.raw`eyJ[A-Za-z0-9_-]{8,2000}\.[A-Za-z0-9_-]{8,4000}(?:\.[A-Za-z0-9_-]{0,2000})?`,
  String.raw`(?:shpat|shpss|whsec|SG|hf|npm)[_.][A-Za-z0-9_.-]{16,120}`,
  String.raw`[0-9a-fA-F]{32,128}`,
].map((pattern) => new RegExp(begins + `(?:${pattern})` + String.raw`(?![\p{L}\p{N}])`, 'gu'));
const bearer = /\bbearer ([A-Za-z0-9._~+/-]{12,2000}=*)/dgiu;

/** What is said of a password rather than told: "my password is not working". */
const saidOf =
  /^(?:not|no|wrong|incorrect|correct|right|invalid|expired|forgotten|lost|reset|being|too|very|the|a|an|my|your|always|never|also|now|still|working|broken|blocked|locked|rejected|accepted|missing|needed|required|changed|saved|stored|fine|ok|okay|good|bad|weak|strong|short|long|unknown|safe|secure|empty|gone|old|new|same|different|on|in|at|to|for|from|it|that|this|what|why|how|and|or|but|because|nicht|falsch|richtig|ungültig|abgelaufen|vergessen|weg|zu|ein|eine|der|die|das|mein|immer|korrekt|gesperrt|unbekannt|incorrecta|incorrecto|errónea|correcta|inválida|la|el|una|un|muy|mi|que|incorrect|incorrecte|invalide|expiré|faux|le|les|trop|mon|pas|toujours|errata|sbagliata|scaduta|corretta|il|lo|non|troppo|mia|errada|incorreta|inválido|o|os|não|muito|minha|sempre|siempre|nunca|jamais|obligatoire|obrigatória|required)$/iu;
const closing = /["'»“”).,;:!?]+$/u;

/** Whether somebody would choose or be given it: not a plain word in the middle of a sentence. */
function isChosen(plain: string, start: number, end: number): boolean {
  const value = plain.slice(start, end);
  if (saidOf.test(value)) return false;
  if (/[\d!@#$%^&*_+=?~]/u.test(value) || /\p{Ll}\p{Lu}/u.test(value)) return true;
  const isQuoted = /["'«„“]/u.test(plain[start - 1] ?? '');
  const isMarked = /[:=]\s{0,2}$/u.test(plain.slice(Math.max(0, start - 3), start));
  const closes = /^["'»“”]?\s*(?:$|[.,;!?\n]|(?:and|und|y|et|e|but|aber)\s)/iu.test(plain.slice(end, end + 8));
  return isQuoted || (isMarked && closes) || (closes && value.length >= 5 && !/(?:ed|ing|iert)$/u.test(value));
}

function cutTold(plain: string, { kind, start, end }: Span): Span[] {
  const value = plain.slice(start, end);
  // A mark that closes the sentence is no part of it, unless the password ends so ("P@ss!").
  const marks = closing.exec(value)?.[0] ?? '';
  const kept = /^[!?]$/u.test(marks) && /[\d@#$%]/u.test(value) ? '' : marks;
  const cut = end - kept.length;
  return cut - start >= 3 && isChosen(plain, start, cut) ? [{ kind, start, end: cut }] : [];
}

/** Passwords, PINs, one-time codes and answers that are told in words, and keys by their shape. */
export const findSecrets: FindSpans = (plain) => [
  ...spansOf(plain, told, 'secret').flatMap((span) => cutTold(plain, span)),
  ...[marked, pair].flatMap((pattern) =>
    spansOf(plain, pattern, 'secret', (found) => /[\p{L}\d]/u.test(found) && !saidOf.test(found)),
  ),
  ...spansOf(plain, toldCode, 'secret', isCode).filter(({ start }) => !openCode.test(wordsBefore(plain, start))),
  ...shaped.flatMap((pattern) => spansOf(plain, pattern, 'secret', (found) => /\d/u.test(found))),
  ...spansOf(plain, bearer, 'secret'),
];
