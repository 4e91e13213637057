import type { Adapter } from '@/lib/domain/adapter';
import { describeRows, type Shown } from './describe-rows';
import { findRows } from './find-rows';
import { learnMatch, learnThreadUrl, nameOfMatch } from './learn-address';
import { pathTo } from './path-to';
import { taughtId } from './taught-id';
import { tryAdapter } from './try-adapter';

export type Generalised = { ok: true; adapter: Adapter } | { ok: false; reason: string };

const refuse = (reason: string): Generalised => ({ ok: false, reason });

/**
 * Makes an adapter of one message of the customer, one own message and the box to write in. It is tried on the page
 * before it is given: both messages must be read, on their sides.
 *
 * @param date of today, `YYYY-MM-DD`
 */
export function generaliseAdapter(shown: Shown, { page, date }: { page: Document; date: string }): Generalised {
  const address = page.defaultView?.location.href ?? '';
  const match = learnMatch(address);
  const host = match?.hosts[0];
  if (!match || !host) return refuse('This page has no address that Deskmate could know it by.');
  if ([shown.customer, shown.own, shown.composer].some((one) => one && !one.isConnected))
    return refuse('The page has changed meanwhile, so what you showed is gone. Try again.');
  const found = findRows(shown.customer, shown.own, shown.composer);
  if (!found)
    return refuse(
      shown.customer && shown.own
        ? 'These two look like one message. Show one of the customer and another of your own.'
        : 'Deskmate sees no list of messages around this. Show the words of a message.',
    );
  const list = pathTo(found.list);
  if (!list) return refuse('Deskmate finds nothing by which it could know the list of messages again.');

  const base = describeRows(shown, found);
  if (!base) return refuse('Deskmate sees no words in these messages. Point at the words themselves.');
  const thread = learnThreadUrl(address);
  const head = {
    id: taughtId(host, match.path),
    label: nameOfMatch(match),
    verified: { date, confidence: 'C' as const },
    match,
    ...(thread ? { thread: { url: thread } } : {}),
    list: [list],
  };
  let isRead = base.directions.length === 0;
  for (const direction of base.directions) {
    const adapter: Adapter = { ...head, ...base.fields, direction };
    const result = tryAdapter(page, adapter, found);
    if (result.isRead && result.isSided) return { ok: true, adapter };
    isRead ||= result.isRead;
  }
  return refuse(
    isRead
      ? 'Deskmate reads these messages, but sees nothing that sets yours apart from the customer’s.'
      : 'Deskmate cannot make these messages out. Point at the words of a message, not beside them.',
  );
}
