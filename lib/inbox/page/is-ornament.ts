import { isEmoji } from './read-text';

/** Smaller pictures are avatars, emoji and icons, in CSS pixels. */
const LEAST_SIZE = 48;

/** True for a picture that decorates: an emoji, or small where its size is known, from its attribute or layout. */
export function isOrnament(image: Element): boolean {
  if (isEmoji(image.getAttribute('alt') ?? '')) return true;
  // The page's own word first: a narrow window squeezes photos, too.
  const width = Number(image.getAttribute('width')) || image.getBoundingClientRect().width || 0;
  return width > 0 && width < LEAST_SIZE;
}
