import type { PackRules } from '@/lib/domain/pack';
import type { Reply } from '@/lib/domain/reply';
import type { RowEdit } from '@/lib/store/change-rows';
import { applyReplyRules, type ShortcutHolders } from './packs/apply-pack-rules';
import { isSameItem } from './is-same-item';
import type { RepliesRoom } from './rooms';
import { runInSteps } from './run-in-steps';

/** More than so many are indexed in steps, so many at once. */
const many = 200;
const atOnce = 20;

/** The replies as they are stored, and as they are used: with what their packs' policies add, and each shortcut its holder's. */
export function keepShownReplies(room: Pick<RepliesRoom, 'put' | 'remove'>) {
  let stored = new Map<string, Reply>();
  let shown = new Map<string, { reply: Reply; of: Reply | undefined }>();
  let rules: readonly PackRules[] = [];
  let holders: ShortcutHolders;
  let revision = 0;

  /** Whether it is as it was; what was not written anew, is not compared to the letter. */
  const isAsBefore = (reply: Reply): boolean => {
    const was = shown.get(reply.id);
    if (was?.of === stored.get(reply.id) && was?.reply.shortcut === reply.shortcut && was.reply.sites === reply.sites)
      return true;
    return isSameItem(reply, was?.reply);
  };

  /** @returns the ids of those that came out otherwise and are to be indexed */
  const refresh = (): string[] => {
    const next = applyReplyRules([...stored.values()], rules, holders);
    room.remove([...shown.keys()].filter((id) => !stored.has(id)));
    const changed = next.filter((reply) => !isAsBefore(reply)).map(({ id }) => id);
    shown = new Map(next.map((reply) => [reply.id, { reply, of: stored.get(reply.id) }]));
    revision++;
    return changed;
  };
  /** As they are by now: what was changed or deleted meanwhile is not brought back. */
  const index = (ids: readonly string[]) => room.put(ids.flatMap((id) => shown.get(id)?.reply ?? []));

  function* indexInPieces(ids: readonly string[], onStep: (done: number) => void): Generator<void, void> {
    for (let at = 0; at < ids.length; at += atOnce) {
      index(ids.slice(at, at + atOnce));
      onStep(Math.min(at + atOnce, ids.length));
      yield;
    }
  }

  return {
    /** These and no others, under these rules. */
    show(replies: readonly Reply[], ofPacks: readonly PackRules[], held: ShortcutHolders): void {
      stored = new Map(replies.map((reply) => [reply.id, reply]));
      rules = ofPacks;
      holders = held;
      index(refresh());
    },
    /** Takes over what was written; very many are indexed piece by piece, between which others are served. */
    async take({ put, remove }: RowEdit<Reply>, onStep: (done: number) => void = () => {}): Promise<void> {
      for (const id of remove) stored.delete(id);
      for (const reply of put) stored.set(reply.id, reply);
      const changed = refresh();
      if (changed.length <= many) index(changed);
      else await runInSteps(indexInPieces(changed, onStep), () => true);
    },
    stored: (): ReadonlyMap<string, Reply> => stored,
    shown: (): Reply[] => [...shown.values()].map(({ reply }) => reply),
    /** One of them as it is used. */
    find: (id: string): Reply | undefined => shown.get(id)?.reply,
    /** Rises with each change of any reply. */
    revision: () => revision,
  };
}
