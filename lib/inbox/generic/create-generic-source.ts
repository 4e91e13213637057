import { composerCandidates } from '../composer/find-composer';
import { isVisible } from '../page/is-visible';
import { emptyRow } from '../row';
import type { Located, ThreadSource } from '../thread-source';
import { conversationIdIn } from './conversation-id';
import { doubtIds } from './doubt-ids';
import { findAgents, nobody, selfOf } from './find-agent';
import { findCustomer } from './find-customer';
import { findMessageList, findThreadsAlone, type FoundList } from './find-message-list';
import { findPreviews } from './find-previews';
import { findRequesters } from './find-requesters';
import { isNoteMode } from './is-note-mode';
import { isThread } from './is-thread';
import { idKey } from './learn-id';
import { emptyProfile, learnProfile } from './learn-profile';
import type { GenericRow } from './generic-row';
import { readGenericRow } from './read-generic-row';
import { createRowOrder } from './row-order';
import { createSegmenter, type RowPlan } from './segment';
import type { Surroundings } from './settle-directions';
import { settleGeneric } from './settle-generic';

/** Boxes tried for a list of messages; a page with more is a form. */
const MOST_COMPOSERS = 4;
/** Rows at which a profile is learned anew: from few rows little is certain. */
const SAMPLES = [1, 3, 8, 24] as const;
/** A score of this much is as sure as the generic reader gets. */
const FULL_SCORE = 6;
const FULL_TRUST = 0.9;
/** Elements of a message with its name and text; a tick or a reaction has fewer. */
const LEAST_IN_ROW = 4;

type Found = FoundList & { composer: HTMLElement | null; composers: number; address: string } & Surroundings;

/** Reads threads of pages that no adapter knows, by structure, geometry and style. */
export function createGenericSource(page: Document): ThreadSource {
  const language = page.documentElement.lang || 'en';
  let found: Found | null = null;
  let profile = emptyProfile(language);
  let segmenter: ReturnType<typeof createSegmenter> | null = null;
  let plan: RowPlan | null = null;
  const order = createRowOrder();
  let learned: { list: Element | null; sample: number; version: number } = { list: null, sample: 0, version: 0 };
  const areDoubtful = doubtIds();
  const distrustedIds = new Set<string>();

  function search(): Found | null {
    let best: Found | null = null;
    const candidates = composerCandidates(page);
    const composers = candidates.length;
    for (const composer of candidates.slice(0, MOST_COMPOSERS)) {
      const list = findMessageList(composer, language);
      if (list && (!best || list.score > best.score + 1))
        best = { ...list, composer, composers, address: addressOf(page), agents: nobody, requesters: [] };
    }
    if (!best) {
      for (const alone of findThreadsAlone(page, language)) {
        const rows = createSegmenter(alone.list).plan();
        if (!isThread(alone.list, rows, learnProfile(alone.list, rows, language, [], distrustedIds))) continue;
        best = { ...alone, composer: null, composers, address: addressOf(page), agents: nobody, requesters: [] };
        break;
      }
    }
    return best && { ...best, agents: findAgents(best.list, best.composer), requesters: findRequesters(best.list) };
  }

  function locate(): Located | null {
    const isStill =
      found &&
      found.address === addressOf(page) &&
      found.list.isConnected &&
      (found.composer ? found.composer.isConnected : composerCandidates(page).length === found.composers) &&
      isVisible(found.list) &&
      (found.list.shadowRoot ?? found.list).childElementCount > 0;
    if (!isStill) found = search();
    if (!found) return null;
    const { list, composer, agents, address } = found;
    return {
      list,
      composer,
      note: isNoteMode(composer, list),
      threadId: conversationIdIn(address),
      customer: findCustomer(list, composer),
      agent: selfOf(agents),
    };
  }

  function learn(located: Located, rows: RowPlan, sample: number) {
    const { said, sure, menu, near, likely } = found?.agents ?? nobody;
    const known = [
      located.agent,
      located.customer?.name,
      ...said,
      ...sure,
      ...menu,
      ...near,
      ...likely,
      ...(found?.requesters ?? []),
    ];
    profile = learnProfile(located.list, rows, language, lowerCase(known), distrustedIds);
    learned = { list: located.list, sample, version: learned.version + 1 };
  }

  return {
    locate,
    reason: () => 'No list of messages was found here.',
    isConversationPage: () => true,
    version: () => learned.version,
    rowsOf(located) {
      if (segmenter?.list !== located.list) {
        segmenter = createSegmenter(located.list);
      }
      plan = segmenter.plan();
      // Learns once the list has grown to the next size; rows read by an older profile are read again.
      const count = plan.rows.length;
      const sample = SAMPLES.findLast((size) => count >= size) ?? 0;
      if (learned.list !== located.list || learned.sample < sample) learn(located, plan, sample);
      return order.sort(plan.rows);
    },
    rowsIn: (element) => (order.isOfPage() && plan ? plan.rowsIn(element) : null),
    mayHoldRows: (element) => plan?.isNested !== false || element.getElementsByTagName('*').length >= LEAST_IN_ROW,
    readRow(row, { list }) {
      const shape = plan?.shapeOf(row);
      return shape ? readGenericRow(row, list, shape, profile) : emptyRow('other');
    },
    settle(rows, located) {
      if (profile.id && plan && areDoubtful(rows, `${located.threadId} ${located.customer?.name}`)) {
        distrustedIds.add(idKey(profile.id));
        learn(located, plan, learned.sample);
      }
      const trust = FULL_TRUST * Math.min(1, (found?.score ?? 0) / FULL_SCORE);
      const { agents, requesters } = found ?? { agents: nobody, requesters: [] };
      return settleGeneric(rows as readonly GenericRow[], located, { language, trust, agents, requesters });
    },
    previews: () => findPreviews(page, found?.list ?? null, language),
  };
}

const lowerCase = (names: readonly (string | null | undefined)[]) =>
  names.flatMap((name) => (name ? [name.toLocaleLowerCase()] : []));

const addressOf = (page: Document) => page.defaultView?.location.href ?? '';
