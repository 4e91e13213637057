import { limits } from '@/lib/domain/limits';
import { besideList } from '../page/beside-list';
import { drawnNodes, holds, parentOf } from '../page/composed-tree';
import { isVisible } from '../page/is-visible';
import { bareName, couldBeName, faceName, PROPER } from './byline';
import { queryDrawn } from './query-drawn';
import { addressOf, pictureOf } from './sign-of';

const ACCOUNT = [
  ...['account', 'signed in', 'logged in', 'profile', 'user menu', 'konto', 'profil', 'cuenta', 'compte', 'perfil'].map(
    (words) => `[aria-label*="${words}" i]`,
  ),
  '[title*="signed in" i]',
  '[title*="logged in" i]',
  ...['current-user', 'current_user', 'currentuser', 'user-menu', 'usermenu', 'user_menu', 'user-info', 'userinfo'].map(
    (word) => `[class*="${word}" i], [id*="${word}" i], [data-testid*="${word}" i]`,
  ),
  ...['loggedas', 'logged-in', 'loggedin', 'account', 'my-profile', 'self-profile', 'user-dropdown', 'usernav'].map(
    (word) => `[class*="${word}" i], [id*="${word}" i]`,
  ),
].join(', ');
/** Where pages say who is signed in, beside the box to write in. */
const CHROME = 'header, nav, aside, footer, [role="banner"], [role="navigation"], [role="toolbar"]';
const LABEL =
  /^(?:(?:my |your |the )?(?:account|profile|user)(?: ?menu| settings)?|(?:you are |you're |currently )?(?:signed|logged) in(?: as)?(?: user)?|(?:post|comment|reply|write|message|send|answer|chat)(?:ing)?(?: a \w+)? as|angemeldet als|eingeloggt als|(?:antworten|kommentieren|schreiben) als|konto|connecté(?:e)? en tant que|(?:répondre|commenter) en tant que|compte|sesión (?:de|iniciada como)|conectad[oa] como|(?:responder|comentar) como|cuenta|conta|accesso (?:eseguito )?come|מחובר(?:ת)? בתור|مسجل الدخول باسم)\s*[:,–-]?\s+(.+?)(?:…|\.\.\.)?$/iu;
const LEAVE =
  /^(?:log ?out|sign ?out|log ?off|abmelden|ausloggen|(?:se )?déconnexion|(?:se )?déconnecter|cerrar sesión|desconectar|sair|terminar sessão|esci|disconnetti|uitloggen|afmelden|выйти|выход|ログアウト|サインアウト|退出(?:登录)?|התנתק(?:ות)?|تسجيل الخروج)(?:\s.{0,40})?$/iu;
const IN_BRACKETS = /[([]\s*([^()[\]]+?)\s*[)\]]$/u;
const NOT_NAMES =
  /^(?:.*\b(?:account|settings|preferences|menu|profile|sign|log|out|help|home|search|inbox|forum|online|away|new|all|open|close|back|send|reply|more|notifications?|messages?|dashboard|bookmarks|drafts|emoji|attach|upload|submit|cancel|preview|write|bold|italic|link|image|file|senden|enviar|envoyer|invia)\b.*)$/i;
const MOST_ELEMENTS = 600;
/** Levels around the composer that belong to it; around the way out, that are the menu of the one who is signed in. */
const COMPOSER_LEVELS = 4;
const MENU_LEVELS = 4;
const WIDEST_MENU = 60;

export interface Agents {
  /** Names in words that say who is here ("Logged in as Tove Quist"); of an account's button or corner. */
  said: string[];
  sure: string[];
  /** All that could be a name in a menu with a way out; beside the composer; in bars, which may be of all who are there. */
  menu: string[];
  near: string[];
  likely: string[];
  /** Where account menus and the parts beside the composer link to, and the pictures that they show. */
  links: ReadonlySet<string>;
  faces: ReadonlySet<string>;
}

export const nobody: Agents = {
  said: [],
  sure: [],
  menu: [],
  near: [],
  likely: [],
  links: new Set(),
  faces: new Set(),
};

/**
 * What the page outside the list tells of the signed-in person: names, the likeliest first (of an account menu, beside
 * the composer, in bars), addresses and pictures. One that also writes in the thread is the person.
 */
export function findAgents(list: Element, composer: Element | null): Agents {
  const said = new Set<string>();
  const sure = new Set<string>();
  const menu = new Set<string>();
  const near = new Set<string>();
  const likely = new Set<string>();
  const links = new Set<string>();
  const faces = new Set<string>();
  const beside = besideList(list, list.ownerDocument.body);
  const around: Element[] = [];
  for (
    let box = composer && parentOf(composer), level = 0;
    box && level < COMPOSER_LEVELS && !holds(box, list);
    box = parentOf(box), level++
  )
    around.push(box);
  const nearest = around.at(-1);
  const accounts = queryDrawn(beside, ACCOUNT).filter((element) => !element.contains(composer));
  const chrome = queryDrawn(beside, CHROME).filter((element) => element !== nearest);
  const labels = [composer, ...accounts].flatMap((element) => (element && labelIn(element)) ?? []);
  for (const name of labels) said.add(name);
  for (const element of accounts) for (const name of namesOf(element, 80)) sure.add(name);
  for (const { around: box, name } of waysOut(beside)) {
    if (name) said.add(name);
    accounts.push(box);
    collectNames([box], said, menu);
  }
  if (nearest) collectNames([nearest], said, near);
  collectNames(chrome, said, likely);
  for (const element of queryDrawn(beside, 'p, span, div, small, li').slice(0, MOST_ELEMENTS)) {
    const labelled = element.childElementCount <= 3 ? labelIn(element) : null;
    if (labelled) said.add(labelled);
  }
  const places = nearest ? [...accounts, nearest] : accounts;
  for (const link of queryDrawn(places, 'a[href]').slice(0, MOST_ELEMENTS)) {
    const address = addressOf(link);
    if (address) links.add(address);
  }
  for (const image of queryDrawn([...places, ...chrome], 'img[src]').slice(0, MOST_ELEMENTS)) {
    const picture = pictureOf(image);
    if (picture) faces.add(picture);
  }
  return { said: [...said], sure: [...sure], menu: [...menu], near: [...near], likely: [...likely], links, faces };
}

/** The one at the page by name; null where the page has words that could as well be something else's name. */
export const selfOf = ({ said, sure }: Agents): string | null => said[0] ?? sure.find(isFullName) ?? null;

const isFullName = (name: string) => PROPER.test(name) && /\s/.test(name);

/** The ways out, each with the menu around it and the name that it says itself: "Log out (Tove Quist)". */
function waysOut(beside: readonly Element[]): { around: Element; name: string | null }[] {
  return queryDrawn(beside, 'a, button, [role="menuitem"], input[type="submit"]').flatMap((element) => {
    const text = (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? shortText(element, 60)).trim();
    if (!LEAVE.test(text)) return [];
    let around = element;
    for (let level = 0; level < MENU_LEVELS; level++) {
      const outer = parentOf(around);
      if (!outer || outer.getElementsByTagName('*').length > WIDEST_MENU) break;
      around = outer;
    }
    const name = IN_BRACKETS.exec(text)?.[1];
    return [{ around, name: name && isName(name) ? name : null }];
  });
}

function collectNames(places: readonly Element[], said: Set<string>, names: Set<string>) {
  let left = MOST_ELEMENTS;
  for (const place of places) {
    for (const element of queryDrawn([place], '*')) {
      if (left-- <= 0) return;
      if (/^H[1-6]$/.test(element.tagName)) continue;
      const labelled = labelIn(element);
      if (labelled) said.add(labelled);
      for (const name of namesOf(element, 0)) names.add(name);
    }
  }
}

function labelIn(element: Element): string | null {
  const texts = ['aria-label', 'title', 'placeholder', 'data-placeholder', 'aria-placeholder'].map((name) =>
    element.getAttribute(name),
  );
  for (const text of [...texts, shortText(element, 100)]) {
    const name = text && LABEL.exec(text.slice(0, limits.name).trim())?.[1]?.trim();
    if (name && (isName(name) || /^\p{L}$/u.test(name))) return name;
  }
  return null;
}

/** Names that an element gives: its label, its picture, its own text (with `whole`, that of all within, up to so long). */
function namesOf(element: Element, whole: number): string[] {
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
  const names = texts.flatMap((text) => (text && isName(text) ? [text] : []));
  return names.length > 0 && isVisible(element) ? names : [];
}

const shortText = (element: Element, most: number) => {
  const text = element.textContent ?? '';
  return text.length <= 3 * most ? text.replace(/\s+/g, ' ').trim() : '';
};

const isName = (text: string) => text.length > 1 && text.length <= 60 && couldBeName(text) && !NOT_NAMES.test(text);
