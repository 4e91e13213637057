import type { ReaderField } from '@/lib/domain/conversation';
import { settleMessages } from '../settle-messages';
import type { Located, Settled } from '../thread-source';
import type { GenericRow } from './generic-row';
import { namesLast, withGroupNames } from './group-names';
import { authorsOf, settleDirections, type Surroundings } from './settle-directions';
import { isOpen } from './settle-sides';

const NO_CUSTOMER = 'Deskmate could not find the name of the customer.';
const NO_AUTHORS = 'Deskmate could not find who wrote the messages.';
const NO_TIMES = 'This page shows no times that Deskmate can read.';

/**
 * Decides over the whole thread who wrote each row, and whose messages are the agent's.
 */
export function settleGeneric(
  rows: readonly GenericRow[],
  located: Located,
  { language, trust, ...surroundings }: { language: string; trust: number } & Surroundings,
): Settled {
  const named = withGroupNames(rows);
  const { messages, timed } = count(named);
  const directed = settleDirections(named, located, surroundings);
  const authors = authorsOf(named).size;
  const isTopic = directed.trust === null && (authors === 0 || (!located.agent && authors > 2));
  const names = { ...located, ...(isTopic ? { customer: null } : {}), language };
  const settled = settleMessages(directed.rows, {
    ...names,
    carry: directed.isSided && namesLast(directed.rows) ? 'backward' : 'forward',
  });
  let authored = 0;
  for (const { author, direction } of settled.messages) if (author || direction === 'outbound') authored++;
  authored /= settled.messages.length || 1;
  const timely = timed / (messages || 1);
  const warnings = [...settled.warnings];
  if (!located.customer) warnings.push(NO_CUSTOMER);
  if (messages > 0 && authored < 0.5) warnings.push(NO_AUTHORS);
  if (messages > 3 && timely === 0) warnings.push(NO_TIMES);
  const isKnown = located.customer ? 1 : 0.85;
  return {
    messages: settled.messages,
    confidence: settled.messages.length === 0 ? trust / 2 : trust * settled.confidence * isKnown,
    warnings,
    fields: fieldsOf({
      list: trust,
      text: messages > 0 ? trust : 0,
      author: trust * authored,
      direction: directed.trust ?? settled.confidence - 0.3,
      time: 0.95 * timely,
      customer: located.customer ? 0.7 : 0,
      composer: located.composer ? 0.9 : 0,
    }),
  };
}

const fieldsOf = (confidences: Record<ReaderField['field'], number>): ReaderField[] =>
  Object.entries(confidences).map(([field, confidence]) => ({
    field: field as ReaderField['field'],
    found: confidence > 0 ? 'structure' : 'none',
    confidence: Math.round(100 * confidence) / 100,
  }));

/** Messages, and those that show a time. */
function count(rows: readonly GenericRow[]): { messages: number; timed: number } {
  const counts = { messages: 0, timed: 0 };
  for (const row of rows) {
    if (!isOpen(row)) continue;
    counts.messages++;
    if (row.sentAt ?? row.timeText) counts.timed++;
  }
  return counts;
}
