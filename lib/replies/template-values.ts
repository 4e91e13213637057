import type { Direction } from '@/lib/domain/message';
import { cleanValue } from './clean-value';
import { findOrderNumber } from './find-order-number';
import { findFirstName } from './first-name';
import type { TemplateValues } from './template/render-template';
import { writeIsoDate } from './template/iso-date';

export interface TemplateContext {
  customer: { name: string; handle?: string | undefined } | null;
  /** The signed-in agent's name as the page shows it. */
  agent: string | null;
  channel: string;
  /** Epoch milliseconds. */
  now: number;
  messages?: readonly { direction: Direction; text: string }[];
  /** What the agent and the packs say themselves; it goes before what the page shows. */
  own?: TemplateValues;
}

/** The latest messages of a long thread; what was ordered before is another matter. */
const MAX_MESSAGES = 200;
const MAX_TEXT = 2_000;

/** The device's own day, as `2026-11-22`; undefined outside ECMAScript's dates and the years of four digits. */
const dayOf = (now: number): string | undefined => {
  const date = new Date(now);
  return writeIsoDate(new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()))) ?? undefined;
};

const nameOf = (name: string | null | undefined): string | undefined => {
  const clean = cleanValue(name ?? '');
  // A telephone number or dashes stand where a page knows no name.
  return /\p{L}/u.test(clean) ? clean : undefined;
};

/**
 * What this conversation knows for the variables of replies. A value that would be a guess is undefined. `today` is
 * `2026-11-22`: the template writes it in the reply's language.
 */
export function templateValues({
  customer,
  agent,
  channel,
  now,
  messages = [],
  own = {},
}: TemplateContext): Record<string, string | undefined> {
  const customerName = nameOf(customer?.name);
  const agentName = nameOf(own['agent.name'] ?? agent);
  const inbound = messages.slice(-MAX_MESSAGES).filter(({ direction }) => direction === 'inbound');
  return {
    'customer.name': customerName,
    'customer.firstName': customerName === undefined ? undefined : findFirstName(customerName, customer?.handle),
    'customer.handle': cleanValue(customer?.handle ?? '') || undefined,
    'agent.name': agentName,
    'agent.firstName': agentName === undefined ? undefined : findFirstName(agentName),
    'order.number': findOrderNumber(inbound.map(({ text }) => text.slice(0, MAX_TEXT))),
    channel: cleanValue(channel) || undefined,
    today: dayOf(now),
    ...Object.fromEntries(Object.entries(own).filter(([name]) => name !== 'agent.name')),
  };
}
