import { eventSchema, type Event } from '@/lib/domain/event';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** What was shown, done and judged: ids and decisions. */
export function eventsIn(database: Database) {
  return {
    /** @returns the id by which it is amended */
    add: (event: Event): Promise<number | undefined> => database.events.add(event),
    /** What became of something, in the place of what was known at first; nothing where the row has gone meanwhile. */
    async amend(id: number, what: Event['what']): Promise<void> {
      await database.events.update(id, { what });
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
