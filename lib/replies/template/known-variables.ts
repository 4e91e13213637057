export interface KnownVariable {
  name: string;
  /** Where it comes from, in words. */
  about: string;
  /** For previews without a conversation. */
  sample: string;
}

/** The variables that a conversation and the agent's profile can give. */
export const knownVariables: readonly KnownVariable[] = [
  { name: 'customer.firstName', about: "The customer's first name", sample: 'Ana' },
  { name: 'customer.name', about: "The customer's name as the page shows it", sample: 'Ana Ruiz' },
  { name: 'customer.handle', about: "The customer's handle", sample: '@ana.ruiz' },
  { name: 'order.number', about: 'The order number that the customer named', sample: 'FH-10482' },
  { name: 'channel', about: 'The inbox: Instagram, Zendesk', sample: 'Instagram' },
  { name: 'today', about: 'The date of today', sample: '2026-11-22' },
  { name: 'agent.firstName', about: 'Your first name', sample: 'Sam' },
  { name: 'agent.name', about: 'Your name', sample: 'Sam Okafor' },
  { name: 'agent.email', about: 'Your email address', sample: 'sam@fernhill.example' },
  { name: 'agent.role', about: 'What you are: Support, Fernhill', sample: 'Customer care' },
  { name: 'agent.signature', about: 'Your signature, of several lines', sample: 'Sam Okafor\nFernhill' },
  { name: 'team.name', about: "Your team's name", sample: 'the Fernhill team' },
  { name: 'company.name', about: "The company's name", sample: 'Fernhill' },
];

const names = new Set(knownVariables.map(({ name }) => name));
const variableName = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*$/u;
const LONGEST = 100;

/** Letters with their marks, digits and underscores, with dots between: Hindi and Thai have no names without marks. */
export const isVariableName = (name: string): boolean => name.length <= LONGEST && variableName.test(name);

/** Names of fields to fill in, and what a profile or pack says of the company, are free after the dot. */
export const isKnownVariable = (name: string): boolean =>
  names.has(name) || (isVariableName(name) && /^(?:ask|company)\./.test(name));
