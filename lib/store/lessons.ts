import { lessonSchema, type Lesson } from '@/lib/domain/lesson';
import { readRows } from './read-rows';
import type { Database } from './schema';

/** What the agent's corrections taught on this device. */
export function lessonsIn({ lessons }: Database) {
  return {
    all: async (): Promise<Lesson[]> => readRows(lessonSchema, await lessons.toArray()),
    save: async (lesson: Lesson): Promise<void> => void (await lessons.put(lesson)),
    remove: async (keys: string[]): Promise<void> => lessons.bulkDelete(keys),
    clear: async (): Promise<void> => lessons.clear(),
  };
}
