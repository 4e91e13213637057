import { limits } from '@/lib/domain/limits';
import type { Attachment } from '@/lib/domain/message';
import { cutText } from '../page/cut-text';
import { isOrnament } from '../page/is-ornament';
import { hasAny, nameWords } from './name-words';
import type { Shape } from './shape';

const FILE_NAME = /[^\s/\\]{1,120}\.[a-z0-9]{2,5}(?=\s|$)/i;
/** Pictures of one shape that were looked at before all further ones are taken for the same. */
const ENOUGH = 3;

/** What a picture, film, sound or link of a row stands for; avatars, emoji and plain links are null. */
export function attachmentOf(element: Element, shape: Shape): Attachment | null {
  const kind = kindOf(element);
  if (!kind || (kind === 'image' && !isPicture(element, shape))) return null;
  const name = nameOf(element);
  return name ? { kind, name: cutText(name, limits.name) } : { kind };
}

function kindOf(element: Element): Attachment['kind'] | null {
  if (element.tagName === 'VIDEO') return 'video';
  if (element.tagName === 'AUDIO') return 'audio';
  if (element.tagName === 'DIV' || element.tagName === 'SPAN') return 'image';
  if (element.tagName === 'IMG') return hasAny(nameWords(element), ['sticker']) ? 'sticker' : 'image';
  const isFile =
    element.hasAttribute('download') ||
    (element.parentElement !== null && hasAny(nameWords(element.parentElement), ['attachment', 'attachments', 'file']));
  return isFile && !element.querySelector('img') ? 'file' : null;
}

/** Remembers shapes whose pictures are ornaments: their size would cost a look at the layout for each row. */
function isPicture(image: Element, shape: Shape): boolean {
  if (shape.ornaments >= ENOUGH) return false;
  const isFace = hasAny(nameWords(image), ['avatar', 'emoji', 'icon', 'profile', 'face', 'userpic']);
  const isOne = !isFace && !isOrnament(image);
  shape.ornaments = isOne ? Number.NEGATIVE_INFINITY : shape.ornaments + 1;
  return isOne;
}

function nameOf(element: Element): string | null {
  const caption = element.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  const texts = [
    element.getAttribute('download'),
    caption,
    element.getAttribute('title'),
    element.getAttribute('alt'),
    element.tagName === 'A' ? element.textContent : '',
  ];
  for (const text of texts) {
    const name = FILE_NAME.exec((text ?? '').slice(0, limits.name))?.[0];
    if (name) return name;
  }
  return null;
}
