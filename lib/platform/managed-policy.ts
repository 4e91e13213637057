import { browser } from 'wxt/browser';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import { readPolicyValues } from '@/lib/domain/read-managed-policy';
import { consoleLog } from './log';

/**
 * What the organisation decided for this browser; nothing where it decided nothing. What does not fit is left out and
 * told to the log, so that one slip does not undo the rest.
 */
export async function readManagedPolicy(): Promise<ManagedPolicy> {
  const { policy, faults } = readPolicyValues(await readValues());
  for (const fault of faults) consoleLog.warn('The policy of the organisation', fault);
  return policy;
}

async function readValues(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where there is no policy at all.
    return {};
  }
}

/** Hears of changes of the policy; the browser tells them within seconds to minutes. */
export function watchManagedPolicy(listener: (policy: ManagedPolicy) => void): void {
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void readManagedPolicy().then(listener);
  });
}

/**
 * Tells a desk what the organisation decided, which the desk can't read by itself.
 *
 * @param desk null while it is not connected; whoever connects it tells it then
 */
export async function tellPolicy(desk: { takePolicy(policy: ManagedPolicy): Promise<unknown> } | null): Promise<void> {
  try {
    await desk?.takePolicy(await readManagedPolicy());
  } catch (error) {
    consoleLog.warn('The policy could not be told', error);
  }
}
