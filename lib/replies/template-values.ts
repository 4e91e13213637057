import type { Direction } from '@/lib/domain/message';
import { cleanValue } from './clean-value';
import { findOrderNumber } from './find-order-number';
import { findFirstName } from './first-name';
import { localKey } from './local-values';

export interface TemplateContext {
  customer: { name: string; handle?: string | undefined } | null;
  /** The signed-in agent's name as the page shows it. */
  agent: string | null;
  channel: string;
  /** Epoch milliseconds. */
  now: number;
  messages?: readonly { direction: Direction; text: string }[];
}

/** Languages in which the date is written out for replies of that language. */
const dateLanguages = ['en', 'es', 'de', 'fr', 'it', 'pt', 'nl'];

/** The latest messages of a long thread; what was ordered before is another matter. */
const MAX_MESSAGES = 200;
const MAX_TEXT = 2_000;

const writeDate = (now: number, language: string): string | undefined => {
  // Dates outside ECMAScript's range would throw.
  if (Number.isNaN(new Date(now).getTime())) return undefined;
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(now);
};

const nameOf = (name: string | null | undefined): string | undefined => {
  const clean = cleanValue(name ?? '');
  // A telephone number or dashes stand where a page knows no name.
  return /\p{L}/u.test(clean) ? clean : undefined;
};

/**
 * What this conversation knows for the variables of replies. A value that would be a guess is undefined. `today` is
 * the device's date in English; `today@es` and the like are the same date for replies in that language.
 */
export function templateValues({
  customer,
  agent,
  channel,
  now,
  messages = [],
}: TemplateContext): Record<string, string | undefined> {
  const customerName = nameOf(customer?.name);
  const agentName = nameOf(agent);
  const inbound = messages.slice(-MAX_MESSAGES).filter(({ direction }) => direction === 'inbound');
  return {
    'customer.name': customerName,
    'customer.firstName': customerName === undefined ? undefined : findFirstName(customerName, customer?.handle),
    'customer.handle': cleanValue(customer?.handle ?? '') || undefined,
    'agent.name': agentName,
    'agent.firstName': agentName === undefined ? undefined : findFirstName(agentName),
    'order.number': findOrderNumber(inbound.map(({ text }) => text.slice(0, MAX_TEXT))),
    channel: cleanValue(channel) || undefined,
    today: writeDate(now, 'en'),
    ...Object.fromEntries(dateLanguages.map((language) => [localKey('today', language), writeDate(now, language)])),
  };
}
