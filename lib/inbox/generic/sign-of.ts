import { drawnChildren, drawnNodes } from '../page/composed-tree';
import { isEmoji } from '../page/read-text';
import { bareName } from './byline';
import type { GenericRow } from './generic-row';
import { hasAny, nameWords } from './name-words';
import { badgeParty, type Party } from './party';

/** What a row shows of the one who wrote it, beside name and text. */
export interface Sign {
  /** Where the name and the face link to, and the picture of the face, as `addressOf` and `pictureOf` write them. */
  links: string[];
  face: string | null;
  /** Of a badge ("Staff"). */
  party: Party | null;
  /** A badge says "You". */
  isYou: boolean;
  /** Can be edited or deleted here. */
  mayEdit: boolean;
  /** Says that it was sent or seen: pages tell that to the sender only. */
  isTracked: boolean;
}

/** Elements looked at in one row, and the longest badge. */
const MOST_ELEMENTS = 200;
const LONGEST_BADGE = 24;
const EDIT =
  /^(?:(?:edit|delete|remove|unsend)(?: (?:this |your |my )?(?:message|post|comment|reply|note|answer))?|bearbeiten|löschen|ändern|modifier|supprimer|éditer|editar|eliminar|borrar|excluir|apagar|modifica|elimina|bewerken|verwijderen|редактировать|удалить|編集|削除|编辑|删除|עריכה|מחיקה|تعديل|حذف)$/iu;
const TRACKED =
  /^(?:✓{1,2}|✔{1,2}|(?:seen|read|delivered|sent|sending|not sent|failed to send)(?: (?:by|at|on|just|\d).*)?|gelesen|gesehen|zugestellt|gesendet|vu|lu|envoyé|distribué|visto|leído|enviado|entregado|lida|entregue|inviato|letto|consegnato)$/iu;
/** Beside a name; and what before it says that it is who was written to. */
const YOU_BADGE = /^\(?(?:you|du|sie|tú|usted|vous|toi|você|tu|jij|вы|あなた|你|나|אתה|أنت)\)?$/iu;
const ADDRESSING = /(?:^|\s)(?:to|an|à|a|para|per|für|for|pour|naar)\s*:?\s*$/i;
const TRACK_WORDS = ['receipt', 'receipts', 'tick', 'ticks', 'checkmark', 'delivered', 'seen'];

/** Reads the signs of a row; kept with it. */
export function signOf(row: GenericRow): Sign {
  return (row.sign ??= read(row));
}

function read({ element, isOther, author, text }: GenericRow): Sign {
  const sign: Sign = { links: [], face: null, party: null, isYou: false, mayEdit: false, isTracked: false };
  const name = author?.toLocaleLowerCase() ?? '';
  let left = MOST_ELEMENTS;
  const visit = (one: Element, depth: number) => {
    if (left-- <= 0 || depth > 40) return;
    const label = labelOf(one);
    const own = label || ownText(one);
    if (one.tagName === 'IMG') {
      const alt = one.getAttribute('alt') ?? '';
      if (!isEmoji(alt)) sign.face ??= pictureOf(one);
    } else if (one.tagName === 'A' && one.hasAttribute('href') && isOf(one, name)) {
      const address = addressOf(one);
      if (address) sign.links.push(address);
    }
    if (own !== '' && own.length <= LONGEST_BADGE && own !== text) {
      const isLeaf = one.childElementCount === 0;
      if (isLeaf) sign.party ??= own.toLocaleLowerCase() === name ? null : badgeParty(own);
      if (isLeaf && YOU_BADGE.test(own) && !ADDRESSING.test(textBefore(one))) sign.isYou = true;
      if (EDIT.test(own) && isControl(one)) sign.mayEdit = true;
      if (TRACKED.test(own)) sign.isTracked = true;
    }
    if (!sign.isTracked && one !== element && hasAny(nameWords(one), TRACK_WORDS)) sign.isTracked = true;
    for (const child of drawnChildren(one)) if (!isOther(child)) visit(child, depth + 1);
  };
  visit(element, 0);
  return sign;
}

const textBefore = ({ previousSibling }: Element) => previousSibling?.textContent?.slice(-40) ?? '';

/** A link that says the author's name, or shows a picture and no words. */
function isOf(link: Element, name: string): boolean {
  const text = bareName((link.textContent ?? '').slice(0, 120)).toLocaleLowerCase();
  if (text !== '') return name !== '' && (text === name || text === `@${name}`);
  return link.querySelector('img, [class*="avatar" i]') !== null;
}

const isControl = (element: Element) =>
  /^(?:A|BUTTON)$/.test(element.tagName) || element.closest('a, button, [role="button"], [role="menuitem"]') !== null;

const labelOf = (element: Element) =>
  (element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '').slice(0, 80).trim();

function ownText(element: Element): string {
  let own = '';
  for (const node of drawnNodes(element)) {
    if (node.nodeType !== Node.TEXT_NODE) continue;
    own += (node as Text).data.slice(0, 80);
    if (own.length > 80) break;
  }
  return own.replace(/\s+/g, ' ').trim();
}

/** The page that a link leads to, without the part after `#`; null for links within this one. */
export function addressOf(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  if (/^(?:#|javascript:|mailto:|tel:)/i.test(href) || href.length > 400) return null;
  try {
    const { pathname, search, href: whole } = new URL(href, link.ownerDocument.baseURI);
    const here = link.ownerDocument.location?.pathname;
    return whole === '' || pathname === '/' || pathname === here ? null : pathname.replace(/\/$/, '') + search;
  } catch {
    return null;
  }
}

/** The picture that an image shows, whatever its size and its version. */
export function pictureOf(image: Element): string | null {
  const source = image.getAttribute('src') ?? '';
  if (source === '' || source.length > 20_000) return null;
  if (source.startsWith('data:')) return `${source.length} ${source.slice(-200)}`;
  return source.replace(/[?#].*$/, '').replace(/(?<=[/_=.@-])\d{1,3}(?:x\d{1,3}|px)?(?=[/_.@-]|$)/g, '');
}
