import { isInitials } from './is-initials';
import { isTimeText } from './time-words';

const LONGEST_NAME = 80;
/** "Tove said", "Posted by Tove", "Von Tove", "escribió Tove": words beside a name, without it. */
const AROUND =
  /^(?:(?:posted|written|sent|added|answered|asked|commented|replied|reply|comment|message|started|opened)?\s*(?:by|from)|von|par|por|de|da|am)\s+|^[@<[(«"]+|^[~–—]\s*|\s*(?:\b(?:said|says|wrote|writes|commented|replied|posted|answered|asked|added)|schrieb|sagte|antwortete|hat geschrieben|a écrit|a dit|escribió|dijo|escreveu|disse|ha scritto)(?=\s|:|,|$).*$|(?<!\([^()]*)\)$|[:,>\]»"·•|–—-]+$/giu;
const FACE_WORDS =
  /['’]s (?:avatar|profile|photo|picture|face).*$|^(?:avatar|profile(?: photo| picture| image)?|photo|picture|foto|image|user|profilbild|imagen|go to|view|open)(?:\s+(?:of|for|from|von|de|di|do|da))?(?:\s+|:\s*)|\s*\(?(?:avatar|profile(?: photo| picture| image)?|profilbild)\)?$/giu;
const SEPARATORS = /\s*[·・•∙|,;()\n]\s*|\s+[-–—@]\s+|\s+(?=(?:at|on|um|le|a las|il|em)\s+\p{L}*\s?\d)/u;
/** "Tove Quist started the conversation", "Tove Quist via email", "Tove Quist <tove@example.org>". */
const AFTER =
  /\s+(?:(?:started|opened|created|updated|closed|reopened|edited|sent|has|hat|a)\s(?:.*\s)?(?:conversation|discussion|topic|ticket|issue|message|thread|gesendet|eröffnet|écrit)|via\s+\S+(?:\s\S+)?|[<(]\S+@\S+[>)])$/iu;
const EMAIL = /^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$/u;
const YOU =
  /^(?:you|me|myself|du|ich|sie|tú|yo|usted|vous|moi|toi|você|eu|tu|io|jij|ik|jag|вы|я|あなた|自分|我|你|나|אני|את\/ה|أنا|أنت)$/iu;

/** A name without what is written around it ("Tove Quist said:"). */
export const bareName = (text: string): string =>
  text.slice(0, 200).replace(/\s+/g, ' ').trim().replace(AFTER, '').replace(AROUND, '').replace(AROUND, '').trim();

/** The name that a picture's description gives. */
export const faceName = (text: string): string => text.slice(0, 200).trim().replace(FACE_WORDS, '').trim();

/** "You", "me", in the languages of the interface: the person at the page. */
export const saysYou = (name: string): boolean =>
  YOU.test(name.trim()) || /\((?:you|du|tú|vous|você|tu|io|me)\)$/i.test(name);

/** Words that each begin like a name, or one that could be a handle. */
export const PROPER =
  /^@?\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|van|von|der|den|bin|al|el|la|le|y|e))*$|^@?[\w.-]{2,24}$|^[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+$|^\p{Lo}[\p{Lo}\p{M}\s·・]{1,20}$/u;

export const couldBeName = (text: string): boolean =>
  EMAIL.test(text) ||
  (text.length > 0 &&
    text.length <= LONGEST_NAME &&
    /\p{L}/u.test(text) &&
    !/[\n!?…]|[.:]\s\S|:$|https?:|\.\p{L}{2,4}$|\.$/u.test(text.replace(/\b\p{L}{1,3}\.(?=\s|$)/gu, '')) &&
    text.split(' ').length <= 8);

/** A line that gives both a name and a time: "Tove · 3h", "Posted by Tove on 3 May 2026". */
export function readByline(text: string, language: string): { name: string; time: string } | null {
  if (text.length > 160 || /[?!]/.test(text)) return null;
  const pieces = text
    .split(SEPARATORS)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const at = pieces.findIndex((piece) => isTimeText(piece, language));
  if (at < 0 || pieces.length < 2) return null;
  const times = pieces.filter((piece) => isTimeText(piece, language));
  const others = pieces.filter((piece) => !isTimeText(piece, language));
  const [first, ...more] = others;
  const name = first && withoutInitials(bareName(first));
  if (!name || !couldBeName(name) || (name === first && !PROPER.test(name)) || more.some((piece) => piece.length > 16))
    return null;
  return { name, time: times.join(', ') };
}

/** "TQ Tove Quist", of a face and the name beside it. */
function withoutInitials(name: string): string {
  const [letters = '', ...words] = name.split(' ');
  const rest = words.join(' ');
  return isInitials(letters, rest) ? rest : name;
}
