import type { Agents } from './find-agent';
import { saysYou } from './byline';
import type { GenericRow } from './generic-row';
import { signOf, type Sign } from './sign-of';

/** Who of the authors is at the page, and how sure that is, 0 to 1. */
export interface Own {
  name: string;
  trust: number;
}

/** Rows of one author that are looked at closely. */
const EACH = 3;
/** Weights of what speaks for an author; each alone is enough but the last. */
const SAID = 6;
const ACCOUNT = 5;
const MENU = 4;
const LINKED = 4;
const NEAR = 3;
const WORDED = 3;
const EDITABLE = 2.5;
const TRACKED = 2;
const LIKELY = 2;
const PICTURED = 3;
const LEAST = 2;
const SURE = 4;
/** Against the one who is named above the thread. */
const NAMED_ABOVE = 4;

interface Voice {
  name: string;
  signs: Sign[];
  /** Those of them that are told from others by the words of their classes: own, and any. */
  words: number;
  open: number;
}

/** Finds who of the authors of a thread is at the page, by all that the page says and shows of them. */
export function findOwn(rows: readonly GenericRow[], agents: Agents, customers: readonly string[]): Own | null {
  const voices = voicesOf(rows);
  const all = [...voices.values()];
  const matched = (names: readonly string[]) => {
    const keys = names.map(keyOf);
    const whole = [...voices].filter(([key]) => keys.some((name) => isSameName(key, name)));
    // "Welcome, Tove": by the first name of one author alone.
    const first = [...voices].filter(([key]) => keys.includes(key.split(' ')[0] ?? ''));
    return new Set((whole.length > 0 || first.length > 1 ? whole : first).map(([, voice]) => voice));
  };
  const [said, sure, menu] = [matched(agents.said), matched(agents.sure), matched(agents.menu)];
  const [near, likely] = [matched(agents.near), matched(agents.likely)];
  const isCustomer = ({ name }: Voice) => customers.some((one) => isSame(one, name));
  const others = (names: ReadonlySet<Voice>) => [...names].filter((voice) => !isCustomer(voice));
  /** Of some of several who write: what all show, or one alone can, tells nothing. */
  const only = (test: (sign: Sign) => boolean) => {
    const found = all.filter(({ signs }) => signs.some((sign) => test(sign)));
    return found.length === 1 && all.length > 1 ? found[0] : null;
  };
  const linked = only(({ links }) => links.some((link) => agents.links.has(link)));
  const pictured = only(({ face }) => face !== null && agents.faces.has(face));
  const badged = only(({ isYou }) => isYou);
  const editable = only(({ mayEdit }) => mayEdit);
  const tracked = only(({ isTracked }) => isTracked);
  const scored: { voice: Voice; score: number }[] = [];
  for (const voice of all) {
    let score = 0;
    if (saysYou(voice.name) || voice === badged) score += SAID;
    if (said.has(voice)) score += SAID;
    else if (sure.has(voice)) score += ACCOUNT;
    else if (menu.has(voice)) score += MENU / menu.size;
    if (voice === linked) score += LINKED;
    if (voice === pictured) score += PICTURED;
    if (near.has(voice) && !isCustomer(voice)) score += NEAR / others(near).length;
    // Several that write are a list of who is there.
    if (likely.has(voice) && !isCustomer(voice) && others(likely).length === 1) score += LIKELY;
    if (voice.words > 0.5 * voice.open && all.some(({ words, open }) => words < 0.5 * open)) score += WORDED;
    if (voice === editable && voice.signs.every(({ mayEdit }) => mayEdit)) score += EDITABLE;
    if (voice === tracked) score += TRACKED;
    if (isCustomer(voice)) score -= NAMED_ABOVE;
    scored.push({ voice, score });
  }
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  if (!best || best.score < LEAST || best.score - (second?.score ?? 0) < 1) return null;
  return { name: best.voice.name, trust: best.score >= SURE ? 0.9 : 0.7 };
}

function voicesOf(rows: readonly GenericRow[]): Map<string, Voice> {
  const voices = new Map<string, Voice>();
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index];
    if (!row?.author || row.direction === 'system') continue;
    const key = keyOf(row.author);
    let voice = voices.get(key);
    if (!voice) voices.set(key, (voice = { name: row.author, signs: [], words: 0, open: 0 }));
    if (row.direction === null) voice.open++;
    if (row.direction === null && row.word === 'end') voice.words++;
    if (voice.signs.length < EACH) voice.signs.push(signOf(row));
  }
  return voices;
}

export const isSame = (a: string, b: string) => keyOf(a) === keyOf(b);

const keyOf = (name: string) => name.trim().replace(/^@/, '').toLocaleLowerCase();

/** The same, or "Tove Quist (tove)" for "Tove Quist" or "tove". */
function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [BESIDE.exec(a), BESIDE.exec(b)];
  return a === other?.[1] || a === other?.[2] || b === one?.[1] || b === one?.[2];
}

/** A name and what is told of it beside: "Tove Quist (tove)", "Tove Quist (Lamp Shop Ltd)", "Tove <tove@example.org>". */
const BESIDE = /^(.+?)\s*[(<[]@?([^()<>[\]]+)[)>\]]$/;
