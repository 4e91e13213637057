import { limits } from '@/lib/domain/limits';
import type { Adapter } from '../adapter-schema';
import { cutText } from '../page/cut-text';
import { besideList, queryBranches } from '../page/beside-list';
import { findVisible } from '../page/find-first';
import type { Located, ThreadSource } from '../thread-source';
import { settleMessages } from '../settle-messages';
import { readAdaptedRow } from './read-adapted-row';
import { readParts } from './read-part';

/** How far facts of each grade are trusted, see SITES.md. */
const TRUST = { A: 0.95, B: 0.85, C: 0.7 } as const;

/** Reads threads of a site as its adapter describes them. */
export function createAdaptedSource(page: Document, adapter: Adapter): ThreadSource {
  let reason = '';
  const name = (branches: readonly Element[], parts: Parameters<typeof readParts>[1]) => {
    for (const part of parts ?? []) {
      for (const branch of branches) {
        const value = readParts(branch, [part]);
        if (value) return cutText(value.replace(/\s+/g, ' '), limits.name);
      }
    }
    return null;
  };
  const path = adapter.match.path ? new RegExp(adapter.match.path, 'u') : null;
  const isConversationPage = () => !path || path.test(page.defaultView?.location.pathname ?? '');

  function locate(): Located | null {
    if (!isConversationPage()) {
      reason = `This page of ${adapter.label} is not a conversation.`;
      return null;
    }
    const pane = (adapter.pane && findVisible(page, adapter.pane)) ?? (adapter.pane ? null : page.body);
    const list = pane && findVisible(pane, adapter.list);
    if (!pane || !list) {
      reason = `No conversation is open in ${adapter.label}.`;
      return null;
    }
    const beside = besideList(list, pane);
    const customer = name(beside, adapter.customer?.name);
    const handle = name(beside, adapter.customer?.handle);
    const composer = findVisible(beside, adapter.composer.sel);
    const { noteIf } = adapter.composer;
    return {
      list,
      composer: composer instanceof HTMLElement ? composer : null,
      note: noteIf !== undefined && queryBranches(beside, noteIf).length > 0,
      threadId: threadIdOf(page.defaultView?.location.href ?? '', adapter.thread?.url),
      customer: customer ? { name: customer, ...(handle ? { handle } : {}) } : null,
      agent: adapter.viewer ? name(besideList(list, page.body), adapter.viewer.name) : null,
    };
  }

  return {
    locate,
    reason: () => reason,
    isConversationPage,
    version: () => 0,
    rowsOf: ({ list }) => {
      const rows = [...list.querySelectorAll(adapter.item.sel)];
      const { exclude } = adapter.item;
      return exclude ? rows.filter((row) => !row.matches(exclude)) : rows;
    },
    rowsIn(element) {
      const { sel, exclude } = adapter.item;
      return queryBranches([element], sel).filter((row) => !exclude || !row.matches(exclude));
    },
    readRow: (row, { list }) => readAdaptedRow(row, list, adapter),
    settle: (rows, located) => {
      const settled = settleMessages(rows, { ...located, carry: adapter.author?.carry ?? 'none' });
      return { ...settled, confidence: TRUST[adapter.verified.confidence] * settled.confidence };
    },
  };
}

function threadIdOf(url: string, patterns: readonly string[] | undefined): string | null {
  for (const pattern of patterns ?? []) {
    const id = new RegExp(pattern, 'u').exec(url)?.[1];
    if (id) return cutText(id, limits.id);
  }
  return null;
}
