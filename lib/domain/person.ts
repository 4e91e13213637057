import { consentSchema, contactSchema } from './contact';
import { channelSchema } from './conversation';
import { limits } from './limits';
import { z } from './zod';

/** What a CRM says of a person; imported, never read from a page. */
export const crmFactsSchema = z.object({
  /** In the currency of that CRM. */
  value: z.number().optional(),
  purchases: z.number().int().nonnegative().optional(),
  /** Net promoter score, as answered. */
  nps: z.number().int().min(0).max(10).optional(),
  comment: z.string().max(2_000).optional(),
});
export type CrmFacts = z.infer<typeof crmFactsSchema>;

/** A person's key: `<channel>/@<handle>` or `<channel>/<name>`. */
export const personKeySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

/** A customer or community member, known on this device. One handle (or, failing that, one name) on one channel is one person. */
export const personSchema = z.object({
  key: z.string().max(2 * limits.id),
  channel: channelSchema,
  name: z.string().max(limits.name),
  handle: z.string().max(limits.name).optional(),
  note: z.string().max(limits.note).default(''),
  tags: z.array(z.string().min(1).max(limits.tag)).max(limits.tagsPerPerson).default([]),
  firstSeenAt: z.number(),
  lastSeenAt: z.number(),
  /** Key of the person that the agent said this one is, too. Both rows stay as they are, so that it can be taken back. */
  mergedInto: z.string().optional(),
  contact: contactSchema.optional(),
  consent: z.array(consentSchema).max(limits.consentsPerPerson).optional(),
  crm: crmFactsSchema.optional(),
});
export type Person = z.infer<typeof personSchema>;

/** Whether a person said no to something: they would be asked again if it were forgotten, so no sweep takes it along. */
export const saidNo = ({ contact, consent }: Partial<Person>): boolean =>
  contact?.doNotContact === true || (consent ?? []).some(({ state }) => state === 'refused' || state === 'withdrawn');
