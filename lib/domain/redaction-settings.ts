import { hiddenKinds } from './redaction';
import { z } from './zod';

/** What is taken out of messages before they are kept. */
export const redactionSettingsSchema = z.object({
  isOn: z.boolean(),
  kinds: z.array(z.enum(hiddenKinds)).max(hiddenKinds.length),
});
export type RedactionSettings = z.infer<typeof redactionSettingsSchema>;

/** Off until somebody asks for it; then of every kind. */
export const defaultRedaction: RedactionSettings = { isOn: false, kinds: [...hiddenKinds] };
