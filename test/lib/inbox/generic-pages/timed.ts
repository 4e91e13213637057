import type { Look } from './look.ts';

/** The look for products that always say when: with times in text where it has none. */
export const timed = (look: Look): Look => ({ ...look, times: look.times === 'none' ? 'text' : look.times });
