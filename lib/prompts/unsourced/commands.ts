import { findAll, type FindIn } from './found.ts';

const line = String.raw`[^\n]{0,200}`;
/** What a shell, a database, a macro of an inbox or a chat runs when it is pasted or sent. */
const commands = [
  String.raw`(?<![\p{L}\p{N}])(?:GET|POST|PUT|DELETE|PATCH) \/${line}`,
  String.raw`(?<![\p{L}\p{N}])(?:sudo|curl|wget|chmod|chown|powershell(?:\.exe)?|cmd(?:\.exe)? \/[ck]|bash -c|rm -[rf]{1,2}|mshta|certutil|regedit|reg add|iex|invoke-\p{L}+|npm (?:i|install|run)|npx|pip3? install|brew install|apt(?:-get)? install|ssh \S+|nc -\S+|eval\s?\(|exec\s?\(|document\.cookie|localStorage|fetch\s?\()${line}`,
  String.raw`(?<![\p{L}\p{N}])(?:drop|truncate|alter) table\b${line}|(?<![\p{L}\p{N}])(?:select\s+\S+\s+from|delete from|insert into|update \S+ set)\b${line}`,
  String.raw`(?<=^|\n)[ \t]*(?:[$#>] )?[/!;]{1,2}[a-z][\p{L}\p{N}_-]{1,40}(?![\p{L}\p{N}/.])${line}`,
  String.raw`(?<![\p{L}\p{N}])(?:win(?:dows)?(?:[- ]?key)?|⊞|cmd|command|ctrl|control|strg|alt|⌘)\s?\+\s?(?:(?:shift|alt|umschalt)\s?\+\s?)?[a-z0-9](?![\p{L}\p{N}])`,
  String.raw`(?<![\p{L}\p{N}])(?:windows|command|start) ?key(?![\p{L}\p{N}])|windows-?taste`,
  String.raw`(?<![\p{L}\p{N}])(?:(?:open|press|hit|use|öffnen|abre|ouvrez)\s)?(?:the\s)?(?:developer tools|devtools|dev tools|f12|browser console|javascript console|terminal|command prompt|eingabeaufforderung|run dialog)(?![\p{L}\p{N}])`,
  String.raw`<\/?(?:tool_call|function_call|tool|function|invoke)\b[^>\n]{0,100}>?`,
  String.raw`"(?:tool|function|name|action|tool_calls?)"\s?:\s?"?[\p{L}_[{]${line}`,
  String.raw`(?<![\p{L}\p{N}])(?:anydesk|teamviewer|rustdesk|ultraviewer|quick assist|remote desktop|logmein)(?![\p{L}\p{N}])`,
];
const pattern = new RegExp(commands.join('|'), 'giu');

/** Secrets that a person could be asked for. */
const secrets =
  /(?<![\p{L}\p{N}])(?:pass ?words?|pass ?codes?|pass ?phrases?|cvv2?|cvc|security codes?|card numbers?|(?:one[- ]time|verification|confirmation|2fa|sms|login|authentication) (?:codes?|pass ?codes?|pins?)|otps?|pins?(?: codes?| numbers?)?|codes? (?:that )?(?:we|you) (?:just )?(?:texted|sent|received|emailed|got)|codes? from (?:the|your) (?:sms|text|e-?mail|app|message)|back of (?:your|the) card|(?:ihre|die|eine|der|mobile) tan|sicherheitscodes?|bestätigungscodes?|código de (?:verificación|seguridad|verificação|segurança)|code de (?:sécurité|vérification)|codice di verifica|seed phrases?|recovery phrases?|private keys?|api keys?|access tokens?|session (?:id|token|cookie)s?|cookies|social security numbers?|ssn|mother's maiden name|online banking|pass?w[oö]rte?r?|kennw[oö]rte?r?|kartennummern?|prüfnummer|einmalcodes?|contraseñas?|clave|número de (?:la )?tarjeta|mots? de passe|numéro de carte|codici?e? (?:di sicurezza|otp)|senhas?|número do cartão)(?![\p{L}\p{N}])/giu;

const plain = (words: string): string => words.trim().toLowerCase().replace(/\s+/gu, ' ');

/** Things to run and secrets to tell: what a model must never bring up by itself. */
export const findCommands: FindIn = (text) => [
  ...findAll(text, pattern, 'command', plain),
  ...findAll(text, secrets, 'command', (words) => plain(words).replace(/s$/u, '')),
];
