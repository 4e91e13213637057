import { createRequire } from 'node:module';
import type { Frame } from '@playwright/test';
import type axe from 'axe-core';
import { readFileSync } from 'node:fs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in one frame. The sidebar stands in a closed shadow root, where axe can't reach it from the page. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  // Text that is still fading in has too little contrast for a moment.
  await frame.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === 'finished'));
  const isThere = await frame.evaluate(() => 'axe' in window);
  if (!isThere) await frame.evaluate(source);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(
      // An open popup's guards hand the focus on as soon as they get it; nobody ever stands on one.
      { exclude: ['[data-base-ui-focus-guard]'] },
      // What passes is not told, and no style sheet is fetched again: both take longer than looking.
      { resultTypes: ['violations'], preload: false },
    ),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
