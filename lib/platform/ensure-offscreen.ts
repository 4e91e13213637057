import { browser } from 'wxt/browser';

const offscreenPath = '/offscreen.html';
let creating: Promise<void> | null = null;

/**
 * Makes sure that the offscreen document, the desk's home on Chromium, exists; resolves when its listeners stand.
 * There can be one per profile: a second `createDocument` rejects, so calls at the same time share one.
 */
export function ensureOffscreen(): Promise<void> {
  creating ??= create().finally(() => {
    creating = null;
  });
  return creating;
}

async function create(): Promise<void> {
  const existing = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (existing.length > 0) return;
  await browser.offscreen.createDocument({
    url: offscreenPath,
    reasons: ['WORKERS'],
    justification:
      'Runs the assistant’s analysis and its local database in a worker, so that they outlive a stopped service worker.',
  });
}
