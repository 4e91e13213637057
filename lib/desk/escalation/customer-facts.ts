import type { Person } from '@/lib/domain/person';
import type { CustomerFacts } from '@/lib/escalation/customer-facts';

/** A person with what a CRM says of them, where one was imported. */
type Known = Pick<Person, 'tags'> & { crm?: { value?: number | undefined } | undefined };

/** What escalation may know of the customer; null where nobody is known. */
export const customerFacts = (person: Known | null): CustomerFacts | null =>
  person && { tags: person.tags, value: person.crm?.value ?? null };
