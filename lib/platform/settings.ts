import { storage } from 'wxt/utils/storage';
import { z } from '@/lib/domain/zod';

// Every stored key of the extension is in this file. A value that does not fit (an older version, a hand edit) gives
// the default.

const sidebarStateSchema = z.object({ open: z.boolean(), width: z.number().int().min(320).max(600) });
export type SidebarState = z.infer<typeof sidebarStateSchema>;
export const defaultSidebarState: SidebarState = { open: true, width: 380 };

export const themeSchema = z.enum(['system', 'light', 'dark']);
export type Theme = z.infer<typeof themeSchema>;

const theme = storage.defineItem<unknown>('local:theme');

const sidebarItem = (host: string) => storage.defineItem<unknown>(`local:sidebar:${host}`);

/** Whether the sidebar is open on a site, and how wide. */
export async function readSidebarState(host: string): Promise<SidebarState> {
  return sidebarStateSchema.catch(defaultSidebarState).parse(await sidebarItem(host).getValue());
}
export const writeSidebarState = (host: string, state: SidebarState) => sidebarItem(host).setValue(state);

export async function readTheme(): Promise<Theme> {
  return themeSchema.catch('system').parse(await theme.getValue());
}
export const writeTheme = (value: Theme) => theme.setValue(value);
/** Hears of changes made by any page of the extension; returns the way to stop. */
export const watchTheme = (listener: (value: Theme) => void) =>
  theme.watch((value) => listener(themeSchema.catch('system').parse(value)));
