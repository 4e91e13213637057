import type { Changed } from '@/lib/domain/changed';
import type { Reply } from '@/lib/domain/reply';
import type {
  NamedReply,
  OpenReply,
  ReplyChoice,
  ReplyDraft,
  ReplyDuplicates,
  ReplyEdit,
  ReplyFacets,
  ReplyPage,
  ReplyQuery,
} from '@/lib/domain/reply-list';
import { slugOf } from '@/lib/files/make-id';
import { dropUnseenMarks } from '@/lib/replies/drop-unseen-marks';
import { findDuplicates } from '@/lib/replies/find-duplicates';
import type { RowEdit } from '@/lib/store/change-rows';
import type { Store } from '@/lib/store/open-store';
import { cutPiece } from './cut-piece';
import type { WatchedHealth } from './desk-health';
import { editReply, renameFolder, tidyFolder } from './edit-reply';
import type { keepLibrary } from './library';
import { createReplyList, isInFolder, usesOf } from './list-replies';
import { createQueue } from './queue';
import { keepReplyImports } from './reply-imports';
import type { ReplyPiece } from './replies-contract';
import { keepReplyUses } from './reply-uses';
import type { RepliesRoom } from './rooms';
import { runInSteps } from './run-in-steps';
import { keepToldApart } from './told-apart';

/** Groups of duplicates that are shown; those that say the same come first. */
const mostGroups = 200;
/** Of a text, in a list of such that are alike. */
const excerptLength = 240;

export const countReplies = (count: number): string =>
  count === 1 ? '1 reply' : `${count.toLocaleString('en')} replies`;

/** The canned replies of this device: reading them page by page, changing them so that it can be undone, and their use. */
export function keepReplies({
  store,
  health,
  library,
  room,
  saveLater,
  now,
  onChanged,
}: {
  store: Pick<Store, 'replies' | 'facts'>;
  health: WatchedHealth;
  library: ReturnType<typeof keepLibrary>;
  room: Pick<RepliesRoom, 'find'>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  now: () => number;
  /** Suggestions may be others now. */
  onChanged: () => void;
}) {
  const uses = keepReplyUses({ store, health, saveLater, now });
  const apart = keepToldApart({ store, health, now });
  const list = createReplyList(library, room, uses, now);
  const inTurn = createQueue();

  /** Not waited for where there are very many: the database has them, and the call that asked would time out. */
  const take = (edit: RowEdit<Reply>, onStep?: (done: number) => void): Promise<void> =>
    library.takeReplies(edit, onStep).then(onChanged);
  /** @param plan made in turn: another change, or an import, may be under way and leave the replies otherwise */
  const change = (plan: () => { edit: RowEdit<Reply>; what: string }): Promise<Changed> =>
    inTurn(async () => {
      const { edit, what } = plan();
      const undo = crypto.randomUUID();
      await store.replies.change(edit, { id: undo, at: now(), what });
      void take(edit);
      return { undo, count: edit.put.length + edit.remove.length };
    });

  const chosen = (choice: ReplyChoice): Reply[] =>
    'ids' in choice ? choice.ids.flatMap((id) => library.replies().get(id) ?? []) : list.find(choice.query);
  const own = (choice: ReplyChoice): Reply[] => {
    const replies = chosen(choice).filter(({ pack }) => pack === null);
    if (replies.length === 0)
      throw new Error('They come with packs, whose publishers change them. Make copies of your own.');
    return replies;
  };
  const stamp = (reply: Reply): Reply => ({ ...reply, updatedAt: new Date(now()).toISOString() });
  const nameOf = (reply: Reply): NamedReply => ({
    id: reply.id,
    title: reply.title,
    source: list.sourceOf(reply),
  });
  /** Writes those that came out otherwise. */
  const rewrite = (replies: () => readonly Reply[], write: (reply: Reply) => Reply): Promise<Changed> =>
    change(() => {
      const put = replies().flatMap((reply) => {
        const next = write(reply);
        return next === reply ? [] : [stamp(next)];
      });
      return { edit: { put, remove: [] }, what: countReplies(put.length) };
    });

  return {
    page: (query: ReplyQuery, offset: number, most: number): ReplyPage => list.page(query, offset, most),
    facets: (): ReplyFacets => list.facets(),

    open(id: string): OpenReply | null {
      const reply = library.replies().get(id);
      if (!reply) return null;
      const { count, lastUsedAt, elsewhere } = uses.get(id);
      const { shortcut, sites = [] } = library.shownReply(id) ?? reply;
      const called = reply.shortcut.toLowerCase();
      const sameShortcut = [...library.replies().values()].filter(
        (other) => called !== '' && other.id !== id && other.shortcut.toLowerCase() === called,
      );
      return {
        reply,
        source: list.sourceOf(reply),
        shortcut,
        sites,
        uses: count,
        usesElsewhere: elsewhere,
        lastUsedAt: count === 0 ? null : lastUsedAt,
        sameShortcut: sameShortcut.slice(0, 20).map(nameOf),
      };
    },

    /** Writes a new reply, or one anew; those of packs are their packs' to change. */
    async save({ since, ...written }: ReplyDraft): Promise<Changed & { id: string }> {
      const draft = dropUnseenMarks(written);
      if (draft.title.trim() === '' || draft.body.trim() === '') throw new Error('Nothing of the text can be seen.');
      const id = draft.id ?? `own-${slugOf(draft.title) || 'reply'}-${crypto.randomUUID().slice(0, 8)}`;
      const changed = await change(() => {
        const was = library.replies().get(id);
        if (was?.pack != null)
          throw new Error(`This reply comes with the pack ${library.packName(was.pack)}. Make a copy of your own.`);
        if (was && since !== undefined && since !== (was.updatedAt ?? null))
          throw new Error('It was changed in another window meanwhile. Copy what you wrote, and open it anew.');
        const reply = stamp({ ...draft, id, folder: tidyFolder(draft.folder), pack: null });
        return { edit: { put: [reply], remove: [] }, what: reply.title };
      });
      return { id, ...changed };
    },

    /** Deletes those of them that were written or imported here. */
    remove: (choice: ReplyChoice): Promise<Changed> =>
      change(() => {
        const remove = own(choice).map(({ id }) => id);
        return { edit: { put: [], remove }, what: countReplies(remove.length) };
      }),

    /** Changes those of them that were written or imported here. */
    edit: (choice: ReplyChoice, edit: ReplyEdit): Promise<Changed> =>
      rewrite(
        () => own(choice),
        (reply) => editReply(reply, edit),
      ),

    /** Calls a folder otherwise, with the folders in it; into none where `to` is empty. */
    renameFolder(from: string, to: string): Promise<Changed> {
      const mine = () => {
        const inIt = [...library.replies().values()].filter(({ folder }) => isInFolder(from, folder));
        return own({ ids: inIt.map(({ id }) => id) });
      };
      return rewrite(mine, (reply) => editReply(reply, { folder: renameFolder(reply.folder, from, to) }));
    },

    /** Replies that are there more than once, but for those that were told apart; none where they were changed meanwhile. */
    async duplicates(): Promise<ReplyDuplicates[]> {
      const replies = list.byTitle();
      const groups = (await runInSteps(findDuplicates(replies, apart.reader()), () => true)) ?? [];
      return groups.slice(0, mostGroups).map(({ kind, ids }) => ({
        kind,
        replies: ids.flatMap((id) => {
          const reply = library.replies().get(id);
          if (!reply) return [];
          const { folder, shortcut, language, body } = reply;
          const excerpt = body.replaceAll(/\s+/g, ' ').slice(0, excerptLength);
          return [{ ...nameOf(reply), folder, shortcut, language, excerpt, uses: usesOf(uses.get(id)) }];
        }),
      }));
    },

    /** Takes a change back. @throws where its replies were changed again since */
    undo: (id: string): Promise<void> =>
      inTurn(async () => {
        void take(await store.replies.undo(id));
        await saveLater(uses.start);
      }),

    /** The replies of a choice from `offset` on, as many as cross a port at once. */
    piece: (choice: ReplyChoice, offset: number): ReplyPiece => cutPiece(chosen(choice), offset),

    imports: keepReplyImports({
      store,
      library,
      inTurn,
      take,
      onUsesTold: async () => void (await saveLater(uses.start)),
      now,
    }),
    uses,
    apart,
    async start(): Promise<void> {
      await uses.start();
      await apart.start();
    },
  };
}
export type Replies = ReturnType<typeof keepReplies>;
