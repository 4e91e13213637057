import type { Conversation } from '@/lib/domain/conversation';
import { findEmails, findPhones } from '@/lib/replies/guard/contacts';
import type { OtherCustomers } from '@/lib/replies/guard/draft-context';
import { findOrderCodes } from '@/lib/replies/guard/order-codes';
import { findHosts } from '@/lib/replies/guard/unknown-link';
import type { Thread } from '../thread';

/** What was open lately is what gets mixed up. */
const MOST = 50;
/** Messages of each that are looked at; the latest. */
const READ = 20;
const MOST_TEXT = 2_000;

interface Traits {
  names: string[];
  orders: string[];
  emails: string[];
  phones: string[];
}

/** Whose names and numbers were seen since the desk started, by conversation. In memory only. */
export function rememberCustomers() {
  const byConversation = new Map<string, Traits>();
  const sentHosts = new Set<string>();
  return {
    /** Looks at a conversation that is open. */
    see({ conversation, messages, person }: Thread, seen: Pick<Conversation, 'customer'>): void {
      const said = messages
        .filter(({ direction }) => direction === 'inbound')
        .slice(-READ)
        .map(({ text }) => text.slice(0, MOST_TEXT))
        .join('\n');
      const names = [seen.customer?.name, person?.name].filter((name) => name !== undefined);
      // The latest to be seen stands last.
      byConversation.delete(conversation.key);
      byConversation.set(conversation.key, {
        names: [...new Set(names)],
        orders: findOrderCodes(said).map(({ code }) => code),
        emails: findEmails(said).map(({ value }) => value),
        phones: findPhones(said).map(({ value }) => value),
      });
      for (const { direction, text } of messages.slice(-READ))
        if (direction === 'outbound') for (const { host } of findHosts(text)) sentHosts.add(host);
      const [oldest] = byConversation.keys();
      if (byConversation.size > MOST && oldest !== undefined) byConversation.delete(oldest);
    },
    /** What belongs to all but one conversation. */
    except(key: string): OtherCustomers {
      const others = [...byConversation].filter(([other]) => other !== key).map(([, traits]) => traits);
      return {
        names: others.flatMap(({ names }) => names),
        orders: new Set(others.flatMap(({ orders }) => orders)),
        emails: new Set(others.flatMap(({ emails }) => emails)),
        phones: new Set(others.flatMap(({ phones }) => phones)),
      };
    },
    /** Sites that our side has linked to before. */
    sentHosts: (): readonly string[] => [...sentHosts],
    forget: () => {
      byConversation.clear();
      sentHosts.clear();
    },
  };
}
