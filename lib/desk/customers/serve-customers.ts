import type { Desk } from '../desk';

/** Where the desk can't keep what was written, whoever wrote it must know. */
async function mustBeSaved(work: Promise<boolean>): Promise<void> {
  if (!(await work))
    throw new Error('It is not saved: the database does not take it, or the person is not known any more.');
}

/** The calls about customers. */
export const serveCustomers = ({ customers }: Pick<Desk, 'customers'>) => ({
  customers: customers.list,
  customer: customers.open,
  customerIdentity: customers.identity,
  customerTimeline: customers.timeline,
  messagesAround: customers.around,
  saveCustomerNote: (key: string, note: string) => mustBeSaved(customers.saveNote(key, note)),
  setCustomerTags: (key: string, tags: string[]) => mustBeSaved(customers.setTags(key, tags)),
  setContact: (...args: Parameters<typeof customers.setContact>) => mustBeSaved(customers.setContact(...args)),
  setConsent: (...args: Parameters<typeof customers.setConsent>) => mustBeSaved(customers.setConsent(...args)),
  mergeCustomers: customers.merge,
  tellCustomersApart: customers.tellApart,
  takeBackLink: customers.takeBack,
});
