import type { CustomerDetail, CustomerPage, IdentityView } from '@/lib/domain/customer';
import { limits } from '@/lib/domain/limits';
import { consentSchema, contactSchema } from '@/lib/domain/contact';
import { personKeySchema } from '@/lib/domain/person';
import { timelinePlaceSchema, type TimelineMessage, type TimelinePage } from '@/lib/domain/timeline';
import { z } from '@/lib/domain/zod';

// What a dashboard asks about customers; a part of the one contract.

const textSchema = z.string().max(limits.name);
const linkSchema = z
  .string()
  .min(1)
  .max(4 * limits.id + 1);

export const customerCalls = {
  /** What is looked for, and where to go on. */
  customers: z.tuple([textSchema, z.number().int().nonnegative()]),
  customer: z.tuple([personKeySchema]),
  customerIdentity: z.tuple([personKeySchema]),
  /** The person, words to look for, and where the page before ended. */
  customerTimeline: z.tuple([personKeySchema, textSchema, timelinePlaceSchema.nullable()]),
  /** A message with those around it. */
  messagesAround: z.tuple([personKeySchema]),
  saveCustomerNote: z.tuple([personKeySchema, z.string().max(limits.note)]),
  setCustomerTags: z.tuple([personKeySchema, z.array(z.string().min(1).max(limits.tag)).max(limits.tagsPerPerson)]),
  setContact: z.tuple([personKeySchema, contactSchema]),
  setConsent: z.tuple([personKeySchema, z.array(consentSchema).max(limits.consentsPerPerson)]),
  /** Who is shown as whom. */
  mergeCustomers: z.tuple([personKeySchema, personKeySchema]),
  tellCustomersApart: z.tuple([personKeySchema, personKeySchema]),
  /** What was said of two people, by its id. */
  takeBackLink: z.tuple([linkSchema]),
};

export interface CustomerAnswers {
  customers: CustomerPage;
  customer: CustomerDetail | null;
  customerIdentity: IdentityView;
  customerTimeline: TimelinePage;
  messagesAround: TimelineMessage[];
  saveCustomerNote: void;
  setCustomerTags: void;
  setContact: void;
  setConsent: void;
  /** The id that takes it back. */
  mergeCustomers: string;
  tellCustomersApart: string;
  takeBackLink: void;
}
