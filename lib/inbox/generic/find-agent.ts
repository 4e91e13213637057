import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';
import { besideList, queryBranches } from '../page/beside-list';
import { OWN_ROOT } from '../page/own-nodes';

const ACCOUNT =
  '[aria-label*="account" i], [aria-label*="signed in" i], [aria-label*="your profile" i], [title*="signed in" i], [aria-label*="user menu" i], [class*="current-user" i], [class*="currentUser"], [class*="user-menu" i], [class*="account" i]';
const LABEL =
  /^(?:(?:my |your )?account(?: menu| settings)?|signed in as|logged in as|your profile|profile|user menu)\s*[:,–-]?\s+(.+)$/i;
const NAME = /^\p{Lu}[\p{L}\p{M}'.’-]*(?: [\p{L}\p{M}'.’-]+){0,4}$/u;
const NOT_NAMES = /\b(?:account|settings|menu|profile|sign|log|out|help|user|online|away)\b/i;

/** The signed-in agent's name from the account menu, or null when the page shows none. */
export function findAgent(list: Element): string | null {
  for (const element of queryBranches(besideList(list, list.ownerDocument.body), ACCOUNT)) {
    if (element.closest(OWN_ROOT)) continue;
    const labelled = LABEL.exec(element.getAttribute('aria-label') ?? element.getAttribute('title') ?? '')?.[1];
    const pictured = element.querySelector('img[alt]')?.getAttribute('alt');
    const texts = [labelled, pictured, (element.textContent ?? '').slice(0, limits.name)];
    const name = texts
      .map((text) => text?.trim() ?? '')
      .find((text) => text.length <= 60 && NAME.test(text) && !NOT_NAMES.test(text));
    if (name) return cutText(name, limits.name);
  }
  return null;
}
