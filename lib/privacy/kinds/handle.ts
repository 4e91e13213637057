import { type FindSpans, spansOf } from '../span.ts';

const handle = /(?<![\p{L}\p{N}.@])@[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[.-](?=[\p{L}\p{N}_]))*/gu;
const reddit = /(?<![\p{L}\p{N}])\/?u\/[\p{L}\p{N}_-]{3,30}/gu;
/** "otter#4821", as Discord wrote them. */
const numbered = /(?<![\p{L}\p{N}_])[\p{L}_][\p{L}\p{N}_.]{1,30}#\d{4}(?!\d)/gu;
const told = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:user ?-?name|user ?id|login(?: name)?|screen ?name|gamer ?tag|handle|nick(?:name)?|benutzername|nutzername|nombre de usuario|usuario|nom d'utilisateur|identifiant|pseudo|nome utente|username|nome de usuário|nome de utilizador|instagram|insta|discord|telegram|snapchat|tiktok|skype|steam)(?: (?:name|id|account|handle|tag))?(?: (?:is|ist|es|est|è|é|lautet|war|was|:))?\s{0,2}[:=]?\s{0,2}["'«„“]?([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,38}[\p{L}\p{N}_])(?![\p{L}\p{N}])`,
  'dgiu',
);
/** A name that somebody made up has what words have not. */
const isMadeUp = (found: string): boolean =>
  /[\d_]/u.test(found) || /\p{Ll}[.]\p{Ll}/u.test(found) || /\p{Ll}\p{Lu}/u.test(found);

/** User names: with an @, as sites write them, or told as such. */
export const findHandles: FindSpans = (plain) => [
  ...spansOf(plain, handle, 'handle'),
  ...spansOf(plain, reddit, 'handle'),
  ...spansOf(plain, numbered, 'handle'),
  ...spansOf(plain, told, 'handle', isMadeUp),
];
