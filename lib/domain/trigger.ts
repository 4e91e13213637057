import { servesHost } from './serves-host';
import { z } from './zod-mini';

/** Signs alone, so that no word begins like it; two at least, since one (`/`, `@`, `:`) is often the page's own. */
const TRIGGER = /^[!-,.\-/:-@[-_{-~¡-¿]{2,6}$/;
/** The template language's own, and what marks code. */
const TAKEN = /^[{}]+$|`/;

/** Whether replies can be called by this: two to six signs, no letters, digits or spaces. */
export const isTrigger = (text: string): boolean => TRIGGER.test(text) && !TAKEN.test(text);

/** How replies are called while the agent types in a page's own composer. */
export const triggerSettingsSchema = z.object({
  isOn: z.boolean(),
  /** See `isTrigger`. */
  text: z.string().check(z.refine(isTrigger)),
  /** Hosts of the sites where it is off, their subdomains included. */
  offAt: z.array(z.string().check(z.minLength(1), z.maxLength(300))).check(z.maxLength(1_000)),
});
export type TriggerSettings = z.infer<typeof triggerSettingsSchema>;

export const defaultTriggerSettings: TriggerSettings = { isOn: true, text: ';;', offAt: [] };

/** Whether a trigger counts on a site. */
export const isTriggerOn = ({ isOn, offAt }: TriggerSettings, host: string): boolean =>
  isOn && !offAt.some((off) => servesHost([off], host));

/** The settings with one site switched on or off. */
export function switchTrigger(settings: TriggerSettings, host: string, isOn: boolean): TriggerSettings {
  const others = settings.offAt.filter((off) => !servesHost([off], host));
  return { ...settings, offAt: isOn ? others : [...others, host] };
}
