import { saysAction } from './action-words';
import { bareName, couldBeName, PROPER, saysYou } from './byline';
import type { RoleBook, Use } from './learn-roles';
import { isInitials } from './is-initials';
import type { Sample, Unit } from './sample-row';
import type { Shape } from './shape';

/** Words of classes and attributes that speak of an author, compared with the words they are made of. */
const NAME_WORD =
  /(?:^|[^a-z])(?:author|sender|byline|nick(?:name)?|user-?name|display-?name|from|name|who|by|poster|user)(?![a-z])/i;
const CAMEL_NAME = /(?:Author|Sender|Nick|UserName|Username|DisplayName|Name)(?![a-z])/;
/** Two words and more. */
const FULL = /^\p{Lu}[\p{L}\p{M}'’.-]* (?:[\p{L}\p{M}'’.-]+ )*\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const RANK =
  /^(?:members?|moderator|admin\w*|mod|owner|op|author|staff|team|bot|app|ai|agent|customer|client|user|guest|visitor|support|online|offline|newbie|regular|senior member|junior member|reply|quote|profile|website|www|pm|e-?mail|top|back to top|edit|share|report|like|follow|download|view|open|save|show more|(?:seen|read|delivered|sent|sending|edited|translated)(?: .*)?|today|yesterday)$/i;

/** How likely a part names the author of its row; 2.5 and more is likely. */
export function nameScore(
  use: Use,
  book: RoleBook,
  faces: ReadonlyMap<Sample, string>,
  known: readonly string[],
  rows: number,
): number {
  const { units, texts, samples, alone, heads } = use;
  const isHeading = alone > 0 && heads >= 0.9 * alone;
  const leads = use.leads + (isHeading ? heads : 0);
  const first = units[0];
  if (!first || first.strip) return 0;
  const names = texts.map(bareName);
  const fits = names.filter((name) => couldBeName(name)).length;
  if (fits < 0.9 * names.length) return 0;
  const share = (test: (name: string, index: number) => boolean) => names.filter(test).length / names.length;
  const lower = names.map((name) => name.toLocaleLowerCase());
  const distinct = new Set(lower).size;
  const look = first.shape.look;
  let score = 0;
  if (isNamedSo(first.shape)) score += 2.5;
  if (look?.bold || first.shape.parent?.look?.bold) score += 1;
  if (first.link) score += 0.7;
  if (look && book.ink && look.ink !== book.ink) score += 0.3;
  if (look && look.size > 0 && look.size !== book.size) score += 0.3;
  // Below what they said, names stand behind a sign.
  const signed = texts.filter((text) => /^[~–—]\s*\p{L}/u.test(text)).length / texts.length;
  score += Math.max(1.5 * (leads / texts.length), 3.5 * signed) - 0.5;
  if (texts.length >= 3 && distinct > 1 && distinct <= 0.6 * texts.length) score += 1;
  score += share((name) => PROPER.test(name)) - 0.5;
  score += units.filter((unit) => hasHandle(unit, samples)).length / units.length;
  score += 2 * share((name) => known.includes(name.toLocaleLowerCase()) || saysYou(name));
  const pictured = units.filter((unit, index) => {
    for (const sample of samples) if (sample.units.includes(unit)) return faces.get(sample) === lower[index];
    return false;
  }).length;
  score += 3 * (pictured / texts.length);
  // One and the same word in many rows of a thread that several people write in is a rank or a state.
  if (texts.length >= 4 && distinct === 1 && samples.size > 0.4 * rows) score -= 1;
  score -= 3 * share((name) => RANK.test(name) || saysAction(name));
  score -= 2 * share((name) => /^\p{Lu}{1,3}$/u.test(name));
  score -= 3 * (units.filter((unit) => isShort(unit, samples)).length / units.length);
  score -= share((name) => name.length > 45) * 1.5;
  if (first.control && !isNamedSo(first.shape)) score -= 1.5;
  if (samples.size < texts.length) score -= 2 * (1 - samples.size / texts.length);
  if (isInBox(first.shape) && leads < 0.5 * texts.length) score -= 2;
  // All there is in most of its rows: text, unless rows of another kind follow it each time.
  if (alone >= 0.5 * texts.length)
    score -= isHeading ? (share((name) => PROPER.test(name)) > 0.7 && distinct > 1 ? 0 : 0.5) : 4;
  // Nobody says a full name and nothing else again and again.
  if (isHeading && alone > 1 && distinct <= 0.6 * texts.length && texts.every((text) => FULL.test(text))) score += 1.5;
  if (first.within && !first.leads) score -= 1.5;
  if (leads < 0.2 * texts.length && signed < 0.5 && pictured === 0 && !isNamedSo(first.shape)) score -= 1.5;
  return score;
}

/** The letters of a name, or a handle, that the same row gives in full: "TQ" or "@tove" beside "Tove Quist". */
function isShort({ text, element }: Unit, samples: ReadonlySet<Sample>): boolean {
  for (const { units, faces } of samples) {
    if (!units.some((unit) => unit.element === element)) continue;
    return (
      units.some((other) => other.element !== element && isFullOf(other.text, text)) ||
      faces.some(({ name }) => isInitials(text, name))
    );
  }
  return false;
}

/** A handle stands right after it. */
function hasHandle(unit: Unit, samples: ReadonlySet<Sample>): boolean {
  for (const { units } of samples) {
    const at = units.indexOf(unit);
    if (at >= 0) return /^@[\w.-]+$/.test(units[at + 1]?.text ?? '') && !unit.text.startsWith('@');
  }
  return false;
}

const isFullOf = (name: string, text: string) =>
  isInitials(text, name) || (text.startsWith('@') && PROPER.test(name) && !name.startsWith('@'));

function isNamedSo({ classes, parent, tag }: Shape): boolean {
  const names = `${classes} ${parent?.classes ?? ''}`;
  return tag === 'CITE' || NAME_WORD.test(names) || CAMEL_NAME.test(names);
}

function isInBox(shape: Shape): boolean {
  for (let one: Shape | null = shape, level = 0; one && level < 3; one = one.parent, level++)
    if (one.look?.box) return true;
  return false;
}
