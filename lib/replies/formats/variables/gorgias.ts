import type { VendorNames } from './vendor-names';

/** Variables of Gorgias that we have, too. An order of the shop's last is not the one that is spoken of, so it stays a gap. */
export const gorgiasNames: VendorNames = {
  id: 'gorgias',
  names: {
    'ticket.customer.name': 'customer.name',
    'ticket.customer.firstname': 'customer.firstName',
    'ticket.customer.lastname': 'customer.name:last',
    'current_user.name': 'agent.name',
    'current_user.firstname': 'agent.firstName',
    'current_user.lastname': 'agent.name:last',
    'current_user.email': 'agent.email',
    'ticket.channel': 'channel',
    'ticket.account.name': 'company.name',
  },
};
