import { limits } from './limits';
import { z } from './zod';

// Apart from what else is known of a person: the sidebar loads this, and not the rest.

/** How a person wants to be reached, by their own word. */
export const contactSchema = z.object({
  doNotContact: z.boolean().default(false),
  /** In the person's or agent's words: "email", "WhatsApp", "phone after 5". */
  channel: z.string().min(1).max(limits.tag).optional(),
  /** A BCP 47 tag. */
  language: z.string().min(2).max(35).optional(),
});
export type Contact = z.infer<typeof contactSchema>;

export const consentStates = ['unknown', 'given', 'refused', 'withdrawn'] as const;
export type ConsentState = (typeof consentStates)[number];

/** What a person allows, or does not, and since when. `unknown` is that they were not asked, or that nobody knows. */
export const consentSchema = z.object({
  /** What for: "newsletter", "quote my review". */
  purpose: z.string().min(1).max(limits.tag),
  state: z.enum(consentStates),
  /** The day, `YYYY-MM-DD`: papers name days, not moments. */
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
});
export type Consent = z.infer<typeof consentSchema>;
