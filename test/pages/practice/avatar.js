// @ts-check
/** @import { Channel } from './types.js' */
import { el } from './dom.js';
import { hueOf, initials } from './format.js';
import { icon } from './icons.js';

/**
 * @param {string} name
 * @param {Channel} [channel] shown as a small mark at the corner
 */
export function avatar(name, channel) {
  return el(
    'span',
    { class: 'avatar_root__G0yXs', style: `--avatar-hue: ${hueOf(name)}`, 'aria-hidden': 'true' },
    el('span', { class: 'avatar_initials__m3VbQ' }, initials(name)),
    channel ? el('span', { class: 'avatar_channel__w9CfI', 'data-channel': channel }, icon(channel)) : null,
  );
}
