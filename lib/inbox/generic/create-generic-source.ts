import { composerCandidates } from '../composer/find-composer';
import { isVisible } from '../page/is-visible';
import type { Located, ThreadSource } from '../thread-source';
import { conversationIdIn } from './conversation-id';
import { doubtIds } from './doubt-ids';
import { findAgent } from './find-agent';
import { findCustomer } from './find-customer';
import { findMessageList, type FoundList } from './find-message-list';
import { isNoteMode } from './is-note-mode';
import { idKey } from './learn-id';
import { learnProfile, type RowProfile } from './learn-profile';
import { readGenericRow } from './read-generic-row';
import { hasContent } from './score-list';
import { settleGeneric } from './settle-generic';

/** Boxes tried for a list of messages; a page with more is a form. */
const MOST_COMPOSERS = 4;
/** Rows that a profile is learned from, and learned anew from when there are more: from few rows little is certain. */
const SAMPLES = [1, 3, 8, 24] as const;
/** A score of this much is as sure as the generic reader gets. */
const FULL_SCORE = 6;
const FULL_TRUST = 0.9;

/** Reads threads of pages that no adapter knows, by structure, geometry and style. */
export function createGenericSource(page: Document): ThreadSource {
  const language = page.documentElement.lang || 'en';
  let found: (FoundList & { composer: HTMLElement; address: string; agent: string | null }) | null = null;
  let profile: RowProfile = { authors: new Set(), ornaments: new Set(), id: null };
  let isReversed = false;
  const areDoubtful = doubtIds();
  const distrustedIds = new Set<string>();
  let learned: { list: Element | null; sample: number; version: number } = { list: null, sample: 0, version: 0 };

  function search(): typeof found {
    for (const composer of composerCandidates(page).slice(0, MOST_COMPOSERS)) {
      const list = findMessageList(composer);
      if (list) return { ...list, composer, address: addressOf(page), agent: findAgent(list.list) };
    }
    return null;
  }

  function locate(): Located | null {
    const isStill =
      found &&
      found.address === addressOf(page) &&
      found.list.isConnected &&
      found.composer.isConnected &&
      isVisible(found.list) &&
      found.list.childElementCount > 0;
    if (!isStill) found = search();
    if (!found) return null;
    const { list, composer, agent, address } = found;
    return {
      list,
      composer,
      note: isNoteMode(composer),
      threadId: conversationIdIn(address),
      customer: findCustomer(list, composer),
      agent,
    };
  }

  /** Oldest first. */
  function childrenOf(list: Element): Element[] {
    const rows: Element[] = [];
    for (let row = list.firstElementChild; row; row = row.nextElementSibling) rows.push(row);
    return isReversed ? rows.reverse() : rows;
  }

  /** Learns once the list has grown to the next size; rows read by an older profile are read again. */
  function learn(list: Element, rows: readonly Element[]) {
    const sample = SAMPLES.findLast((size) => rows.length >= size) ?? 0;
    if (learned.list === list && learned.sample >= sample) return;
    learnFrom(list, rows, sample);
  }

  function learnFrom(list: Element, rows: readonly Element[], sample: number) {
    profile = learnProfile(rows.slice(-2 * sample).filter(hasContent), language, distrustedIds);
    learned = { list, sample, version: learned.version + 1 };
  }

  return {
    locate,
    reason: () => 'No list of messages was found here.',
    isConversationPage: () => true,
    version: () => learned.version,
    rowsOf({ list }) {
      if (learned.list !== list)
        isReversed = page.defaultView?.getComputedStyle(list).flexDirection === 'column-reverse';
      const rows = childrenOf(list);
      learn(list, rows);
      return rows;
    },
    rowsIn: (element) => (isReversed ? null : [element]),
    readRow: (row, { list }) => readGenericRow(row, list, profile, language),
    previews: () => [],
    settle(rows, located) {
      if (profile.id && areDoubtful(rows, `${located.threadId} ${located.customer?.name}`)) {
        distrustedIds.add(idKey(profile.id));
        learnFrom(located.list, childrenOf(located.list), learned.sample);
      }
      const trust = FULL_TRUST * Math.min(1, (found?.score ?? 0) / FULL_SCORE);
      return settleGeneric(rows, { ...located, carry: 'forward', language }, trust);
    },
  };
}

const addressOf = (page: Document) => page.defaultView?.location.href ?? '';
