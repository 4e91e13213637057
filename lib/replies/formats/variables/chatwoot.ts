import type { VendorNames } from './vendor-names';

/** Liquid variables of Chatwoot (contact, agent) that we have, too. */
export const chatwootNames: VendorNames = {
  id: 'chatwoot',
  names: {
    'contact.name': 'customer.name',
    'contact.first_name': 'customer.firstName',
    'contact.last_name': 'customer.name:last',
    'agent.name': 'agent.name',
    'agent.first_name': 'agent.firstName',
    'agent.last_name': 'agent.name:last',
    'agent.email': 'agent.email',
  },
};
