// @ts-check
/** @import { Channel } from './types.js' */

const SVG = 'http://www.w3.org/2000/svg';

/** Stroke paths in a 24 by 24 box, drawn for this page. */
const PATHS = {
  instagram: 'M7.5 4h9A3.5 3.5 0 0 1 20 7.5v9a3.5 3.5 0 0 1-3.5 3.5h-9A3.5 3.5 0 0 1 4 16.5v-9A3.5 3.5 0 0 1 7.5 4ZM15.2 12a3.2 3.2 0 1 1-6.4 0 3.2 3.2 0 0 1 6.4 0ZM16.6 7.4h.01',
  facebook: 'M15.5 5h-1.7A2.8 2.8 0 0 0 11 7.8V20M8 12h6.5',
  x: 'M5 5l14 14M19 5 5 19',
  whatsapp: 'M4.5 19.5l1.3-4A8 8 0 1 1 8.6 18.3l-4.1 1.2ZM9.3 8.8c0 3.2 2.7 5.9 5.9 5.9',
  email: 'M4 6.5h16v11H4zM4.4 7l7.6 6 7.6-6',
  sent: 'M5 12.5l4.5 4.5L19 7.5',
  read: 'M2.5 12.5 7 17l8.5-9M11 16l1 1 9.5-9.5',
  lock: 'M7 11h10v8H7zM9 11V8.5a3 3 0 0 1 6 0V11',
  back: 'M14.5 6 8.5 12l6 6',
  down: 'M12 5v13M6.5 12.5 12 18l5.5-5.5',
  inbox: 'M4 13.5 6.6 5h10.8L20 13.5V19H4zM4 13.5h4.6c.3 1.7 1.6 2.8 3.4 2.8s3.1-1.1 3.4-2.8H20',
};

/** @type {Record<Channel, string>} */
export const CHANNEL_LABEL = {
  instagram: 'Instagram',
  facebook: 'Facebook',
  x: 'X',
  whatsapp: 'WhatsApp',
  email: 'Email',
};

/**
 * @param {keyof typeof PATHS} name
 * @param {string} [title] read aloud; without it the icon is decoration
 */
export function icon(name, title) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon_svg__tR8wa');
  if (title) {
    svg.setAttribute('role', 'img');
    const label = document.createElementNS(SVG, 'title');
    label.textContent = title;
    svg.append(label);
  } else {
    svg.setAttribute('aria-hidden', 'true');
  }
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
