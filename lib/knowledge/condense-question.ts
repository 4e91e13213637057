import { foldText } from './fold-text.ts';

interface ReadMessage {
  direction: string;
  text: string;
}

/** A search needs no more; long rants are kept from costing more. */
const LONGEST = 600;
/** Of a long message its first and last sentences say what it is about. */
const MOST_SENTENCES = 40;
/** A question of fewer words with meaning leans on what was written before it: "any news?" */
const FEW_WORDS = 3;
/** Further back a conversation was about something else. */
const MOST_BACK = 4;

/** Lines that others wrote, and everything below the line that a mail program puts over a quoted mail. */
const quoteLine = /^[ \t]*(?:>|&gt;).*$/gmu;
const quotedMail =
  /^[ \t]*(?:-{2,}[ \t]*(?:original message|forwarded message|urspr.ngliche nachricht|mensaje original|message d'origine|messaggio originale|mensagem original)|on .{4,120} wrote:|am .{4,120} schrieb.{0,80}:|el .{4,120} escribi.:|le .{4,120} a .crit ?:|il .{4,120} ha scritto:|em .{4,120} escreveu:|(?:from|von|de|da): .{0,120}@)/imu;
/** What mail programs put under a mail, and the mark above a signature. */
const signature = /^[ \t]*(?:-- ?|sent from my .*|gesendet von .*|enviado desde .*|envoy. de .*|inviato da .*)$/imu;
const link = /\b(?:https?:\/\/|www\.)\S+/giu;
const mail = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,100}\.\p{L}{2,}/gu;
const handle = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]+/gu;
/** "#55123", "AB-12345", "1Z999AA10123456784", "+44 7911 123456": no article has them. */
const orderNumber =
  /(?:\b(?:order|bestellung|bestellnummer|pedido|commande|ordine|encomenda|ticket|case|ref|reference)\s{0,3}(?:no\.?|nr\.?|number|nummer|n[°ºo]\.?|id)?\s{0,3}[:#]?\s{0,3})?(?:#\s?[\p{L}\p{N}-]{0,40}\d[\p{L}\p{N}-]{0,40}|(?<![\p{L}\p{N}])\+?\d[\d\s().-]{6,40}\d(?!\p{L})|(?<![\p{L}\p{N}])(?=[\p{Lu}-]{0,12}\d[\p{Lu}-]{0,12}\d[\p{Lu}-]{0,12}\d)[\p{Lu}\d][\p{Lu}\d-]{4,40}(?![\p{L}\p{N}]))/gu;

/** Courtesy in the six languages, as it stands after folding; alone in a sentence it says nothing. */
const opening =
  /^(?:(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|moin|servus|liebes?|sehr geehrte[rs]?|hola|buen[oa]s?(?: (?:dias|tardes|noches))?|estimad[oa]s?|bonjour|bonsoir|salut|cher|chere|ciao|salve|buongiorno|buonasera|gentile|ola|oi|bom dia|boa (?:tarde|noite)|prezad[oa]s?|caro)(?: (?:there|all|team|everyone|guys|folks|zusammen|damen und herren|sir|madam|sir or madam|support|a todos|a tous|a tutti|equipo|equipe))*[\s,!.:;-]+)+/u;
const courtesy =
  /^(?:(?:many |a million |muchas |vielen |herzlichen |mille |molte |muit[oa]s? )?(?:thanks?|thank you|thx|ty|cheers|gracias|danke|dank|merci|grazie|obrigad[oa])(?: (?:a lot|so much|very much|in advance|again|again in advance|for your help|you|schon|im voraus|por adelantado|de antemano|d'avance|beaucoup|bien|mille|in anticipo|desde ja|team|guys))*|(?:kind|best|warm)(?: regards| wishes)?|regards|sincerely|yours|yours (?:sincerely|faithfully|truly)|mit freundlichen grussen|viele grusse|liebe grusse|lg|mfg|saludos(?: cordiales)?|un saludo|cordialement|bonne journee|cordiali saluti|distinti saluti|atenciosamente|cumprimentos|have a (?:nice|good|great|lovely) (?:day|one|evening|weekend)|bye|ok|okay|please|pls|best|sorry to bother you|i hope (?:you are|this (?:mail|email|message) finds you) well)$/u;

const questionWord =
  /^(?:and |but |so |also |y |e |et |und |ou )?(?:how|what|when|where|which|who|why|can|could|do|does|did|is|are|was|were|will|would|should|may|wie|was|wann|wo|warum|wer|kann|konnen|gibt|como|que|cuando|donde|por que|cual|quien|puedo|pueden|comment|quand|ou|pourquoi|quel|quelle|est-ce|puis-je|peut-on|come|quando|dove|perche|quale|posso|onde|qual)\b/u;

const empty =
  /\b(?:any (?:news|update|updates)|anyone there|are you there|hello\?|can (?:you|anyone|someone) help|help me|pls help|please help|need help|quick question|i have a question)\b/u;

const dropNoise = (text: string): string => {
  const cutAt = [quotedMail, signature]
    .map((pattern) => text.search(pattern))
    // A mail that is nothing but a quote is read after all.
    .filter((at) => at > 0 && text.slice(0, at).trim() !== '');
  return text
    .slice(0, Math.min(text.length, ...cutAt))
    .replace(quoteLine, ' ')
    .replace(link, ' ')
    .replace(mail, ' ')
    .replace(handle, ' ')
    .replace(orderNumber, ' ');
};

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);

/** Names as whole words: "Ann" stays in "cannot". Of "Ann-Marie Lee" each part counts; initials do not. */
const namePattern = (names: readonly string[]): RegExp | null => {
  const parts = names.flatMap((name) => [name, ...name.split(/[\s,]+/u)]).map((part) => part.trim());
  const telling = [...new Set(parts)].filter((part) => part.length > 1).toSorted((a, b) => b.length - a.length);
  if (telling.length === 0) return null;
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${telling.map(escape).join('|')})(?:['’]s)?(?![\p{L}\p{N}])`, 'giu');
};

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]{3,}/gu)?.length ?? 0;

interface Sentence {
  text: string;
  isQuestion: boolean;
}

const readSentences = (message: string, names: RegExp | null): Sentence[] => {
  const bare = dropNoise(message);
  const parts = (names === null ? bare : bare.replace(names, ' '))
    .split(/(?<=[.!?…。！？])\s+|\n+/u)
    .map((part) => part.replace(/\s+/gu, ' ').trim());
  const read = parts.flatMap((part) => {
    // Folding keeps the length of what an opening can be, so the cut is in the right place.
    const folded = foldText(part);
    const lead = opening.exec(folded.length === part.length ? folded : '')?.[0].length ?? 0;
    const text = part.slice(lead).replace(/^[\s,.;:!-]+/u, '');
    const plain = foldText(text)
      .replace(/[^\p{L}\p{N}' -]+/gu, '')
      .trim();
    if (plain === '' || courtesy.test(plain) || (opening.test(`${plain}!`) && countWords(plain) < FEW_WORDS)) return [];
    return [{ text, isQuestion: /[?？]/u.test(text) || questionWord.test(plain) }];
  });
  if (read.length <= MOST_SENTENCES) return read;
  return [...read.slice(0, MOST_SENTENCES / 2), ...read.slice(-MOST_SENTENCES / 2)];
};

const cut = (text: string): string => {
  if (text.length <= LONGEST) return text;
  const head = text.slice(0, LONGEST);
  const space = head.lastIndexOf(' ');
  return (space > LONGEST / 2 ? head.slice(0, space) : head).replace(/[\uD800-\uDBFF]$/u, '');
};

/**
 * What the customer wants to know, as a search: the last question that nobody has answered first, then what else they
 * wrote since the last answer. Greetings, thanks, `names`, order numbers, addresses, links and quoted mails are dropped.
 * A question that says nothing by itself ("any news?") gets what they wrote before. Messages are oldest first; '' when
 * the customer has written nothing. Never throws, whatever the text.
 */
export function condenseQuestion(messages: readonly ReadMessage[], names: readonly string[]): string {
  const pattern = namePattern(names);
  const lastAnswer = messages.findLastIndex(({ direction }) => direction === 'outbound');
  const inbound = messages.flatMap((message, at) =>
    message.direction === 'inbound' ? [{ text: message.text, at }] : [],
  );
  const since = inbound.filter(({ at }) => at > lastAnswer);
  const open = since.length > 0 ? since : inbound.slice(-1);
  const sentences = open.flatMap(({ text }) => readSentences(text, pattern));
  const isTelling = ({ text }: Sentence): boolean => !empty.test(foldText(text));
  const asked = sentences.findLast((sentence) => sentence.isQuestion && isTelling(sentence));
  const first = asked === undefined ? [] : [asked];
  const rest = sentences.filter((sentence) => sentence !== asked);
  const ordered = [...first, ...rest.filter(isTelling), ...rest.filter((sentence) => !isTelling(sentence))];
  const said = ordered.filter(isTelling).map(({ text }) => text);

  const earlier = inbound
    .slice(0, inbound.length - open.length)
    .slice(-MOST_BACK)
    .toReversed();
  for (const { text } of earlier) {
    if (countWords(said.join(' ')) >= FEW_WORDS) break;
    const before = readSentences(text, pattern).filter(isTelling);
    ordered.push(...before);
    said.push(...before.map((sentence) => sentence.text));
  }
  return cut(ordered.map(({ text }) => text).join(' '));
}
