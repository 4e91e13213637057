import type { VendorNames } from './vendor-names';

/** Placeholders of Zendesk that we have, too. Who answers is the current user; the assignee is nearly always the same. */
export const zendeskNames: VendorNames = {
  id: 'zendesk',
  names: {
    'ticket.requester.name': 'customer.name',
    'ticket.requester.first_name': 'customer.firstName',
    'ticket.requester.last_name': 'customer.name:last',
    'current_user.name': 'agent.name',
    'current_user.first_name': 'agent.firstName',
    'current_user.last_name': 'agent.name:last',
    'current_user.email': 'agent.email',
    'current_user.signature': 'agent.signature',
    'ticket.assignee.name': 'agent.name',
    'ticket.assignee.first_name': 'agent.firstName',
    'ticket.assignee.last_name': 'agent.name:last',
    'ticket.assignee.email': 'agent.email',
    'ticket.group.name': 'team.name',
    'ticket.account': 'company.name',
    'ticket.via': 'channel',
  },
};
