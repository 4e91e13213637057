import { defaultDisclosureSettings, disclosureSettingsSchema, type DisclosureSettings } from '@/lib/domain/disclosure';
import { defaultTriggerSettings, triggerSettingsSchema, type TriggerSettings } from '@/lib/domain/trigger';
import { z } from '@/lib/domain/zod-mini';
import { forgetValues, storedValue } from './stored-value';

// Every stored key of the extension is in this file. A value that does not fit (an older version, a hand edit) gives
// the default.

const sidebarStateSchema = z.object({ open: z.boolean(), width: z.int().check(z.minimum(320), z.maximum(600)) });
export type SidebarState = z.infer<typeof sidebarStateSchema>;
export const defaultSidebarState: SidebarState = { open: true, width: 380 };

const themeSchema = z.catch(z.enum(['system', 'light', 'dark']), 'system');
export type Theme = z.infer<typeof themeSchema>;

const theme = storedValue('theme');

const sidebarItem = (host: string) => storedValue(`sidebar:${host}`);

/** Whether the sidebar is open on a site, and how wide. */
export async function readSidebarState(host: string): Promise<SidebarState> {
  return z.catch(sidebarStateSchema, defaultSidebarState).parse(await sidebarItem(host).get());
}
export const writeSidebarState = (host: string, state: SidebarState) => sidebarItem(host).set(state);

/** Forgets which sites had a sidebar, and how wide it was. */
export const eraseSidebarStates = () => forgetValues('sidebar:');

export async function readTheme(): Promise<Theme> {
  return themeSchema.parse(await theme.get());
}
export const writeTheme = (value: Theme) => theme.set(value);
/** Hears of changes made by any page of the extension; returns the way to stop. */
export const watchTheme = (listener: (value: Theme) => void) =>
  theme.watch((value) => listener(themeSchema.parse(value)));

const singleKeys = storedValue('single-keys');
const singleKeysSchema = z.catch(z.boolean(), true);

/** Whether keys without Alt or Ctrl act in the sidebar; some people need them off (WCAG 2.1.4). */
export async function readSingleKeys(): Promise<boolean> {
  return singleKeysSchema.parse(await singleKeys.get());
}
export const writeSingleKeys = (value: boolean) => singleKeys.set(value);
export const watchSingleKeys = (listener: (value: boolean) => void) =>
  singleKeys.watch((value) => listener(singleKeysSchema.parse(value)));

const trigger = storedValue('trigger');
const fitTrigger = z.catch(triggerSettingsSchema, defaultTriggerSettings);

/** How replies are called while the agent types in a page. */
export async function readTrigger(): Promise<TriggerSettings> {
  return fitTrigger.parse(await trigger.get());
}
export const writeTrigger = (value: TriggerSettings) => trigger.set(value);
export const watchTriggerSettings = (listener: (value: TriggerSettings) => void) =>
  trigger.watch((value) => listener(fitTrigger.parse(value)));

const coach = storedValue('coach');
const coachSchema = z.catch(z.boolean(), true);

/** Whether the coach looks at the agent's drafts. */
export async function readCoach(): Promise<boolean> {
  return coachSchema.parse(await coach.get());
}
export const writeCoach = (value: boolean) => coach.set(value);
export const watchCoach = (listener: (value: boolean) => void) =>
  coach.watch((value) => listener(coachSchema.parse(value)));

const disclosure = storedValue('disclosure');
const fitDisclosure = z.catch(disclosureSettingsSchema, defaultDisclosureSettings);

/** What customers are told under a reply that a model drafted or translated. */
export async function readDisclosure(): Promise<DisclosureSettings> {
  return fitDisclosure.parse(await disclosure.get());
}
export const writeDisclosure = (value: DisclosureSettings) => disclosure.set(value);
export const watchDisclosure = (listener: (value: DisclosureSettings) => void) =>
  disclosure.watch((value) => listener(fitDisclosure.parse(value)));
