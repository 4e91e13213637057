import { type AgentProfile, emptyProfile } from '@/lib/domain/agent-profile';

/** Somebody who told their name and company, but no email. */
export const agentProfile: AgentProfile = {
  ...emptyProfile,
  name: 'Jo Hartley',
  role: 'Customer care',
  company: 'Fernhill',
  signature: 'Kind regards,\nJo from Fernhill',
  languages: ['en'],
  facts: [{ name: 'openingHours', value: 'Monday to Friday, 9 to 17' }],
};
