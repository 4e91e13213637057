import { engineKindSchema } from '@/lib/domain/language-model';
import { z } from '@/lib/domain/zod';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from '../desk-health';

const fact = 'models';

const modelSettingsSchema = z.object({
  engine: engineKindSchema,
  /** Id in the catalog; null where another engine was chosen. */
  model: z.string().nullable(),
  idleMinutes: z.number().int().min(1).max(1_440),
  hasSecondOpinion: z.boolean(),
});
export type ModelSettings = z.infer<typeof modelSettingsSchema>;

const first: ModelSettings = { engine: 'none', model: null, idleMinutes: 10, hasSecondOpinion: true };

/** What the person chose about models; in the database, as facts are. */
export function keepModelSettings({ store, health }: { store: Pick<Store, 'facts'>; health: WatchedHealth }) {
  let settings = first;
  return {
    get: () => settings,
    async load(): Promise<void> {
      settings = modelSettingsSchema.catch(first).parse(await health.read(() => store.facts.get(fact), null));
    },
    /** It counts from now on, even where it can't be written. */
    async change(change: Partial<ModelSettings>): Promise<void> {
      settings = { ...settings, ...change };
      await health.write(() => store.facts.set(fact, settings));
    },
  };
}
