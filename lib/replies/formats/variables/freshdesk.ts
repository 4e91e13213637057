import type { VendorNames } from './vendor-names';

/** Placeholders of Freshdesk that we have, too. */
export const freshdeskNames: VendorNames = {
  id: 'freshdesk',
  names: {
    'ticket.requester.name': 'customer.name',
    'ticket.requester.firstname': 'customer.firstName',
    'ticket.requester.lastname': 'customer.name:last',
    'ticket.agent.name': 'agent.name',
    'ticket.agent.email': 'agent.email',
    'ticket.group.name': 'team.name',
    'ticket.source': 'channel',
    helpdesk_name: 'company.name',
    'ticket.portal_name': 'company.name',
    'ticket.contact.name': 'customer.name',
    'ticket.contact.firstname': 'customer.firstName',
  },
};
