import { limits } from '@/lib/domain/limits';
import type { Attachment } from '@/lib/domain/message';
import { cutText } from '../page/cut-text';
import { isOrnament } from '../page/is-ornament';
import { hasAny, nameWords } from './name-words';

const MOST = 20;
const FILE_NAME = /[^\s/\\]{1,120}\.[a-z0-9]{2,5}(?=\s|$)/i;

/** Pictures, films, sounds and files of a row; avatars and emoji are none. */
export function findAttachments(row: Element): Attachment[] {
  const found: Attachment[] = [];
  for (const element of row.querySelectorAll('img, video, audio, a[download], [class*="attachment" i] a[href]')) {
    if (found.length >= MOST) break;
    const kind = kindOf(element);
    if (!kind || (kind === 'image' && !isPicture(element))) continue;
    const name = nameOf(element);
    found.push(name ? { kind, name: cutText(name, limits.name) } : { kind });
  }
  return found;
}

function kindOf(element: Element): Attachment['kind'] | null {
  if (element.tagName === 'IMG') return hasAny(nameWords(element), ['sticker']) ? 'sticker' : 'image';
  if (element.tagName === 'VIDEO') return 'video';
  if (element.tagName === 'AUDIO') return 'audio';
  return element.querySelector('img') ? null : 'file';
}

function isPicture(image: Element): boolean {
  const words = nameWords(image);
  if (hasAny(words, ['avatar', 'emoji', 'icon', 'profile', 'face'])) return false;
  return !isOrnament(image);
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
