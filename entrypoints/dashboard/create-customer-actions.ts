import type { CustomerActions } from '@/components/dashboard/customers/actions';
import type { DashboardDesk } from '@/lib/desk/contract';

/** What the page of customers asks of the desk. */
export const createCustomerActions = (desk: () => DashboardDesk): CustomerActions => ({
  list: (text, from) => desk().customers(text, from),
  open: (key) => desk().customer(key),
  identity: (key) => desk().customerIdentity(key),
  timeline: (key, text, place) => desk().customerTimeline(key, text, place),
  around: (message) => desk().messagesAround(message),
  saveNote: (key, note) => desk().saveCustomerNote(key, note),
  setTags: (key, tags) => desk().setCustomerTags(key, tags),
  setContact: (key, contact) => desk().setContact(key, contact),
  setConsent: (key, consent) => desk().setConsent(key, consent),
  merge: (from, into) => desk().mergeCustomers(from, into),
  tellApart: (one, other) => desk().tellCustomersApart(one, other),
  takeBack: (link) => desk().takeBackLink(link),
});
