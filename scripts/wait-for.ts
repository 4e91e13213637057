import { setTimeout as sleep } from 'node:timers/promises';

const STEP_MS = 50;

/**
 * Asks again and again until the answer is neither null nor false, and returns it.
 *
 * @param what completes the sentence "Waited 15 s for …" that is thrown otherwise
 * @param patience in ms
 */
export async function waitFor<Answer>(
  what: string,
  ask: () => Promise<Answer | null | false> | Answer | null | false,
  patience = 15_000,
): Promise<Answer> {
  const deadline = Date.now() + patience;
  do {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    await sleep(STEP_MS);
  } while (Date.now() < deadline);
  throw new Error(`Waited ${patience / 1000} s for ${what}.`);
}
