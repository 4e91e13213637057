import { disclosureSettingsSchema } from '@/lib/domain/disclosure';
import { triggerSettingsSchema } from '@/lib/domain/trigger';
import { z } from '@/lib/domain/zod-mini';
import {
  readCoach,
  readDisclosure,
  readSingleKeys,
  readTheme,
  readTrigger,
  writeCoach,
  writeDisclosure,
  writeSingleKeys,
  writeTheme,
  writeTrigger,
} from './settings';

const keptSchema = z.object({
  theme: z.optional(z.enum(['system', 'light', 'dark'])),
  singleKeys: z.optional(z.boolean()),
  coach: z.optional(z.boolean()),
  trigger: z.optional(triggerSettingsSchema),
  disclosure: z.optional(disclosureSettingsSchema),
});

/** The settings of a person that go with a backup, as JSON. Which sites are switched on is for each browser to grant. */
export async function readKeptSettings(): Promise<z.infer<ReturnType<typeof z.json>>> {
  const [theme, singleKeys, coach, trigger, disclosure] = await Promise.all([
    readTheme(),
    readSingleKeys(),
    readCoach(),
    readTrigger(),
    readDisclosure(),
  ]);
  return { theme, singleKeys, coach, trigger, disclosure };
}

/** Takes settings of a backup over; what does not fit is left as it is here. */
export async function writeKeptSettings(settings: unknown): Promise<void> {
  const { success, data } = keptSchema.safeParse(settings);
  if (!success) return;
  if (data.theme !== undefined) await writeTheme(data.theme);
  if (data.singleKeys !== undefined) await writeSingleKeys(data.singleKeys);
  if (data.coach !== undefined) await writeCoach(data.coach);
  if (data.trigger !== undefined) await writeTrigger(data.trigger);
  if (data.disclosure !== undefined) await writeDisclosure(data.disclosure);
}
