import { findDisclosure, type DisclosureSettings } from '@/lib/domain/disclosure';
import { readDisclosure } from '@/lib/platform/settings';
import { hostOf } from './trigger-here';

/** What customers of the site in view are told under what a model made. */
export async function readDisclosureHere(
  tab: number | null,
  settings?: DisclosureSettings,
): Promise<{ line: (language: string) => string | null }> {
  const [host, known] = [await hostOf(tab), settings ?? (await readDisclosure())];
  return { line: (language) => findDisclosure(known, host ?? '', language) };
}
