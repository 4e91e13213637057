import { z } from './zod';

/** A pack's id stands in addresses, file names and rule ids. */
export const packIdSchema = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'The id of a pack is lower-case letters, digits and single hyphens.');
