// How mail programs mark what they quote, in the languages that we judge and a few that are often met.

/** Ends a line such as "On 3 March 2026 at 10:12, Shop <help@shop.example> wrote:". */
const wrote =
  '(?:wrote|writes|a [ée]crit|escribi[óo]|ha scritto|escreveu|napisa[łl](?:\\(a\\))?|написал(?:\\(а\\))?)|(?:schrieb|schreef|skrev)(?: .{1,120})?';
/** A mail program names the hour or the address; a person who says "on Monday he wrote:" does not. */
const stamp = String.raw`\d{1,2}[:.h]\d{2}|<[^<>\s]+@[^<>\s]+>|[\w.+-]+@[\w-]+\.\w+`;

export const quoteHeader = new RegExp(String.raw`^(?=.{0,300}(?:${stamp})).{0,300}(?:${wrote})\s?:$`, 'iu');
/** How that line begins where the program has broken it in two. */
export const headerOpening = /^(?:on|am|le|el|il|em|op|den|w dniu)\s.{0,100}\d/iu;
/** "2026-03-03 10:12 GMT+01:00 Shop <help@shop.example>:" */
export const datedHeader = /^\d{4}-\d\d-\d\d .{0,200}<[^<>\s]+@[^<>\s]+>:$/u;

/** "-----Original Message-----" and "Begin forwarded message:" */
export const quoteSeparator =
  /^(?:[-_]{2,} ?(?:original message|forwarded message|urspr[üu]ngliche nachricht|weitergeleitete nachricht|original-nachricht|mensaje original|mensaje reenviado|message d'origine|message original|message transf[ée]r[ée]|messaggio originale|messaggio inoltrato|mensagem original|mensagem encaminhada|mensagem reencaminhada|oorspronkelijk bericht|doorgestuurd bericht)\s?[-_]{2,}|begin forwarded message:|anfang der weitergeleiteten nachricht:|inicio del mensaje reenviado:|d[ée]but du message r[ée]exp[ée]di[ée] ?:|inizio messaggio inoltrato:|in[íi]cio da mensagem reencaminhada:)$/iu;

/** The lines that Outlook puts on top of what it quotes: who, and soon below it when and about what. */
export const senderLine = /^[*_]{0,2}(?:from|von|de|da|van|exp[ée]diteur)\s?:[*_]{0,2}\s\S/iu;
export const sentLine = /^[*_]{0,2}(?:sent|date|gesendet|datum|envoy[ée]|fecha|enviado|inviato|data|verzonden)\s?:/iu;
export const subjectLine = /^[*_]{0,2}(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp)\s?:/iu;
