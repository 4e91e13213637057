import type { Adapter, Part } from '@/lib/domain/adapter';
import type { ReaderField } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';
import { besideList, queryBranches } from '../page/beside-list';
import { focusedIn, holds } from '../page/composed-tree';
import { findVisible } from '../page/find-first';
import { cssOf, queryAll } from '../page/query';
import type { Located, ThreadSource } from '../thread-source';
import { settleMessages } from '../settle-messages';
import { indexParts, type PartsOf } from './index-parts';
import { patternOf } from './pattern-of';
import { readAdaptedRow } from './read-adapted-row';
import { readParts } from './read-part';
import { readPreviews } from './read-previews';
import { createTally } from './tally';

/** How far facts of each grade are trusted, see SITES.md. */
const TRUST = { A: 0.95, B: 0.85, C: 0.7 } as const;

const NO_ROWS = 'The list of messages was found, but none of its rows.';
const NOTHING_READ: readonly ReaderField[] = [
  { field: 'text', found: 'none', confidence: 0 },
  { field: 'direction', found: 'none', confidence: 0 },
];

/** Up to so many rows are asked one by one. */
const FEW_ROWS = 30;

/** Reads threads of a site as its adapter describes them. */
export function createAdaptedSource(page: Document, adapter: Adapter): ThreadSource {
  const { item } = adapter;
  const language = page.documentElement.lang || 'en';
  const tally = createTally();
  let partsOf: PartsOf | undefined;
  let reason = '';
  let seenList: Element | null = null;
  let trust: number = TRUST[adapter.verified.confidence];
  const address = () => page.defaultView?.location.href ?? '';
  const isConversationPage = () => {
    const { pathname = '', search = '', hash = '' } = page.defaultView?.location ?? {};
    return !adapter.match.path || patternOf(adapter.match.path).test(pathname + search + hash);
  };

  const nameIn = (branches: readonly Element[], parts: readonly Part[] | undefined) => {
    for (const [index, part] of (parts ?? []).entries()) {
      for (const branch of branches) {
        const value = readParts(branch, [part])?.value.replace(/\s+/g, ' ');
        if (value) return { value: cutText(value, limits.name), index };
      }
    }
    return null;
  };

  function locate(): Located | null {
    if (!isConversationPage()) {
      reason = `This page of ${adapter.label} is not a conversation.`;
      return null;
    }
    const composers = adapter.composer?.sel ?? [];
    const hasComposer = (element: Element) => composers.some((one) => queryAll(element, cssOf(one)).length > 0);
    const idThere = idInAddress(address(), adapter.thread?.url);
    // Where hidden conversations pass for visible ones, the address tells the open one.
    const isMeant = ({ attributes }: Element) => [...attributes].some(({ value }) => value === idThere);
    const paneOf = (isLikely: (element: Element) => boolean) =>
      adapter.pane ? findVisible(page, adapter.pane, isLikely)?.element : page.body;
    const meant = idThere ? paneOf(isMeant) : undefined;
    const pane = meant && isMeant(meant) ? meant : paneOf(hasComposer);
    const found = pane && findVisible(pane, adapter.list);
    if (!pane || !found) {
      reason = `No conversation is open in ${adapter.label}.`;
      return null;
    }
    const list = found.element;
    const alternative = adapter.list[found.index];
    const grade = typeof alternative === 'object' ? alternative.confidence : adapter.verified.confidence;
    trust = TRUST[grade];
    const beside = besideList(list, pane);
    // A thread may name its people, its id or its topic within the list, too.
    const around = [...beside, list];
    const customer = nameIn(around, adapter.customer?.name);
    const handle = nameIn(around, adapter.customer?.handle)?.value;
    const title = nameIn(around, adapter.thread?.title)?.value ?? null;
    const focus = focusedIn(page);
    const inRow = focus && holds(list, focus) ? findVisible(list, composers) : null;
    const composer =
      // A box opened below one comment, while the person is in it.
      (inRow && focus && holds(inRow.element, focus) ? inRow : null) ??
      findVisible(beside, composers) ??
      findVisible(pane, composers);
    if (list !== seenList) tally.reset('text', 'time', 'author', 'direction');
    seenList = list;
    tally.reset('list', 'customer', 'composer');
    tally.note('list', found.index);
    // A channel or a topic belongs to nobody.
    if (customer || (adapter.customer && !title)) tally.note('customer', customer?.index);
    if (adapter.composer) tally.note('composer', composer?.index);
    const noteIf = adapter.composer?.noteIf;
    const everything = adapter.viewer ? besideList(list, page.body) : [];
    return {
      list,
      composer: composer?.element instanceof HTMLElement ? composer.element : null,
      note: noteIf !== undefined && queryBranches(beside, noteIf).length > 0,
      threadId: idThere ?? nameIn(around, adapter.thread?.from)?.value ?? null,
      title,
      customer: customer ? { name: customer.value, ...(handle ? { handle } : {}) } : null,
      agent: nameIn(everything, adapter.viewer?.name)?.value ?? null,
      agentHandle: nameIn(everything, adapter.viewer?.handle)?.value ?? null,
    };
  }

  const isRow = (row: Element) => !item.exclude || !row.matches(item.exclude);

  return {
    locate,
    reason: () => reason,
    isConversationPage,
    version: () => 0,
    rowsOf: ({ list }) => {
      const rows = queryAll(list, item.sel).filter(isRow);
      partsOf = rows.length > FEW_ROWS ? indexParts(list, rows, item.sel) : undefined;
      return item.newestFirst ? rows.reverse() : rows;
    },
    rowsIn: (element) => (item.newestFirst ? null : queryBranches([element], item.sel).filter(isRow)),
    mayHoldRows: (element) => queryBranches([element], item.sel).length > 0,
    listChanged: () => void (partsOf = undefined),
    readRow: (row, { list }) => readAdaptedRow(row, { list, adapter, tally, partsOf }),
    settle(rows, located) {
      const settled = settleMessages(rows, { ...located, carry: adapter.author?.carry ?? 'none', language });
      const fields = tally.fields(trust);
      if (rows.length > 0) return { ...settled, confidence: trust * settled.confidence, fields };
      return {
        ...settled,
        confidence: 0,
        warnings: [...settled.warnings, NO_ROWS],
        fields: [...fields, ...NOTHING_READ],
      };
    },
    previews: () => readPreviews(page, adapter),
  };
}

function idInAddress(url: string, patterns: readonly string[] | undefined): string | null {
  for (const pattern of patterns ?? []) {
    const id = patternOf(pattern).exec(url)?.[1];
    if (id) return cutText(id, limits.id);
  }
  return null;
}
