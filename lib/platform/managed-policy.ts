import { browser } from 'wxt/browser';
import { managedPolicySchema, type ManagedPolicy } from '@/lib/domain/managed-policy';
import { consoleLog } from './log';

/**
 * What the organisation decided for this browser; nothing where it decided nothing. A field that does not fit is left out
 * and told to the log, so that one slip does not undo the rest.
 */
export async function readManagedPolicy(): Promise<ManagedPolicy> {
  const values = await readValues();
  const fits = Object.entries(managedPolicySchema.shape).flatMap(([name, schema]) => {
    const parsed = schema.safeParse(values[name]);
    if (!parsed.success) consoleLog.warn(`The policy’s “${name}” does not fit and is left out`, parsed.error.message);
    return parsed.success && parsed.data !== undefined ? [[name, parsed.data] as const] : [];
  });
  return managedPolicySchema.parse(Object.fromEntries(fits));
}

async function readValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where there is no policy at all.
    return {};
  }
}

/** Hears of changes of the policy. */
export function watchManagedPolicy(listener: (policy: ManagedPolicy) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void readManagedPolicy().then(listener);
  });
}
