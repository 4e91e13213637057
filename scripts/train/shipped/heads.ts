import type { ShippedHead } from './shipped-head.ts';
import { urgency } from './urgency.ts';

/** The heads of the artefact that ships, in the order in which they stand in it. */
export const shippedHeads: readonly ShippedHead[] = [urgency];
