import { eventSchema, type Event } from '@/lib/domain/event';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** What was shown, done and judged: ids and decisions. */
export function eventsIn(database: Database) {
  return {
    async add(event: Event): Promise<void> {
      await database.events.add(event);
    },
    /** What was asked of other computers, newest first. */
    async requests(most: number): Promise<Event[]> {
      const rows = await database.events
        .orderBy('at')
        .reverse()
        .filter(({ what }) => what.kind === 'requested')
        .limit(most)
        .toArray();
      return readRows(eventSchema, rows);
    },
  };
}
