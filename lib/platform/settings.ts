import { storage } from 'wxt/utils/storage';
import { z } from '@/lib/domain/zod-mini';

// Every stored key of the extension is in this file. A value that does not fit (an older version, a hand edit) gives
// the default.

const sidebarStateSchema = z.object({ open: z.boolean(), width: z.int().check(z.minimum(320), z.maximum(600)) });
export type SidebarState = z.infer<typeof sidebarStateSchema>;
export const defaultSidebarState: SidebarState = { open: true, width: 380 };

const themeSchema = z.catch(z.enum(['system', 'light', 'dark']), 'system');
export type Theme = z.infer<typeof themeSchema>;

const theme = storage.defineItem<unknown>('local:theme');

const sidebarItem = (host: string) => storage.defineItem<unknown>(`local:sidebar:${host}`);

/** Whether the sidebar is open on a site, and how wide. */
export async function readSidebarState(host: string): Promise<SidebarState> {
  return z.catch(sidebarStateSchema, defaultSidebarState).parse(await sidebarItem(host).getValue());
}
export const writeSidebarState = (host: string, state: SidebarState) => sidebarItem(host).setValue(state);

/** Forgets which sites had a sidebar, and how wide it was. */
export async function eraseSidebarStates(): Promise<void> {
  const keys = Object.keys(await storage.snapshot('local'));
  await storage.removeItems(keys.filter((key) => key.startsWith('sidebar:')).map((key) => `local:${key}` as const));
}

export async function readTheme(): Promise<Theme> {
  return themeSchema.parse(await theme.getValue());
}
export const writeTheme = (value: Theme) => theme.setValue(value);
/** Hears of changes made by any page of the extension; returns the way to stop. */
export const watchTheme = (listener: (value: Theme) => void) =>
  theme.watch((value) => listener(themeSchema.parse(value)));

const singleKeys = storage.defineItem<unknown>('local:single-keys');
const singleKeysSchema = z.catch(z.boolean(), true);

/** Whether keys without Alt or Ctrl act in the sidebar; some people need them off (WCAG 2.1.4). */
export async function readSingleKeys(): Promise<boolean> {
  return singleKeysSchema.parse(await singleKeys.getValue());
}
export const writeSingleKeys = (value: boolean) => singleKeys.setValue(value);
export const watchSingleKeys = (listener: (value: boolean) => void) =>
  singleKeys.watch((value) => listener(singleKeysSchema.parse(value)));
