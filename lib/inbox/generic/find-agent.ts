import { limits } from '@/lib/domain/limits';
import { besideList } from '../page/beside-list';
import { drawnNodes, holds, parentOf } from '../page/composed-tree';
import { isVisible } from '../page/is-visible';
import { bareName, couldBeName, faceName } from './byline';
import { queryDrawn } from './query-drawn';

const ACCOUNT =
  '[aria-label*="account" i], [aria-label*="signed in" i], [aria-label*="profile" i], [title*="signed in" i], [aria-label*="user menu" i], [class*="current-user" i], [class*="currentUser"], [class*="user-menu" i], [class*="userMenu"], [class*="account" i], [id*="account" i]';
/** Where pages say who is signed in, beside the box to write in. */
const CHROME = 'header, nav, aside, footer, [role="banner"], [role="navigation"], [role="toolbar"]';
const LABEL =
  /^(?:(?:my |your |the )?(?:account|profile|user)(?: ?menu| settings)?|(?:you are |you're )?(?:signed|logged) in(?: as)?|(?:posting|commenting|replying|reply|comment) as|angemeldet als|eingeloggt als|konto|connecté(?:e)? en tant que|compte|sesión (?:de|iniciada como)|conectad[oa] como|cuenta|conta|accesso (?:eseguito )?come|מחובר(?:ת)? בתור|مسجل الدخول باسم)\s*[:,–-]?\s+(.+)$/iu;
const NOT_NAMES =
  /^(?:.*\b(?:account|settings|menu|profile|sign|log|out|help|home|search|inbox|forum|online|away|new|all|open|close|back|send|reply|more)\b.*)$/i;
const MOST_ELEMENTS = 600;
/** Levels around the composer that belong to it. */
const COMPOSER_LEVELS = 4;

export interface Agents {
  /** What an account menu says; names beside the composer; names in bars, which may be of all who are there. */
  sure: string[];
  near: string[];
  likely: string[];
}

/**
 * Names outside the list that could be the signed-in person's, the likeliest first: what an account menu says, pictures
 * and words in bars and beside the composer. One that also writes in the thread is the person.
 */
export function findAgents(list: Element, composer: Element | null): Agents {
  const sure = new Set<string>();
  const near = new Set<string>();
  const likely = new Set<string>();
  const beside = besideList(list, list.ownerDocument.body);
  for (const element of queryDrawn(beside, ACCOUNT)) {
    for (const name of namesOf(element, 80)) sure.add(name);
  }
  for (
    let box = composer && parentOf(composer), level = 0;
    box && level < COMPOSER_LEVELS && !holds(box, list);
    box = parentOf(box), level++
  )
    collectNames([box], sure, near);
  collectNames(queryDrawn(beside, CHROME), sure, likely);
  for (const element of queryDrawn(beside, 'p, span, div, small, li').slice(0, MOST_ELEMENTS)) {
    const labelled = element.childElementCount <= 3 ? labelIn(element) : null;
    if (labelled) sure.add(labelled);
  }
  return { sure: [...sure], near: [...near], likely: [...likely] };
}

function collectNames(places: readonly Element[], sure: Set<string>, names: Set<string>) {
  let left = MOST_ELEMENTS;
  for (const place of places) {
    for (const element of queryDrawn([place], '*')) {
      if (left-- <= 0) return;
      if (/^H[1-6]$/.test(element.tagName)) continue;
      const labelled = labelIn(element);
      if (labelled) sure.add(labelled);
      for (const name of namesOf(element, 0)) names.add(name);
    }
  }
}

function labelIn(element: Element): string | null {
  for (const text of [element.getAttribute('aria-label'), element.getAttribute('title'), shortText(element, 100)]) {
    const name = text && LABEL.exec(text.slice(0, limits.name).trim())?.[1]?.trim();
    if (name && isName(name)) return name;
  }
  return null;
}

/** Names that an element gives: its label, its picture, its own text (with `whole`, that of all within, up to so long). */
function namesOf(element: Element, whole: number): string[] {
  if (!isVisible(element)) return [];
  const image = element.tagName === 'IMG' ? element : whole > 0 ? element.querySelector('img[alt]') : null;
  let own = '';
  for (const node of drawnNodes(element))
    if (node.nodeType === Node.TEXT_NODE) own += (node as Text).data.slice(0, 100);
  const texts = [
    labelIn(element),
    image && faceName(image.getAttribute('alt') ?? ''),
    faceName(element.getAttribute('title') ?? ''),
    bareName(own),
    whole > 0 ? bareName(shortText(element, whole).replace(/[▾▼⌄›…]/g, '')) : '',
  ];
  return texts.flatMap((text) => (text && isName(text) ? [text] : []));
}

const shortText = (element: Element, most: number) => {
  const text = element.textContent ?? '';
  return text.length <= 3 * most ? text.replace(/\s+/g, ' ').trim() : '';
};

const isName = (text: string) => text.length > 1 && text.length <= 60 && couldBeName(text) && !NOT_NAMES.test(text);
