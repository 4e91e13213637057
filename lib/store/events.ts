import type { Event } from '@/lib/domain/event';
import type { Database } from './schema';

/** What was shown, done and judged: ids and decisions. */
export function eventsIn(database: Database) {
  return {
    async add(event: Event): Promise<void> {
      await database.events.add(event);
    },
  };
}
