import type { Reply, ReplyUse } from '@/lib/domain/reply';
import type { ReplyFacets, ReplyFilter, ReplyOrder, ReplyPage, ReplyQuery, ReplyRow } from '@/lib/domain/reply-list';
import type { keepLibrary } from './library';
import { dayOf } from './list-articles';
import type { ReplyUses } from './reply-uses';
import type { RepliesRoom } from './rooms';

type Library = Pick<ReturnType<typeof keepLibrary>, 'replies' | 'repliesRevision' | 'packName'>;

/** Half a year: what nobody wanted for so long, nobody misses. */
const unusedFor = 182 * 24 * 60 * 60 * 1_000;

/** On this device and elsewhere. */
export const usesOf = ({ count, elsewhere }: ReplyUse): number => count + elsewhere;

export const isStaleOn = (today: string) => (reply: Reply) => reply.reviewBy !== undefined && reply.reviewBy < today;

/** "Orders", "Orders/Delivery" of "Orders/Delivery". */
const withOuter = (folder: string): string[] => {
  const parts = folder.split('/');
  return folder === '' ? [] : parts.map((_, at) => parts.slice(0, at + 1).join('/'));
};

export const isInFolder = (folder: string, of: string): boolean => of === folder || of.startsWith(`${folder}/`);

const countEach = (names: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** The list of replies as a person reads it: sorted, narrowed and searched here, handed out by the page. */
export function createReplyList(
  library: Library,
  room: Pick<RepliesRoom, 'find'>,
  uses: Pick<ReplyUses, 'get'>,
  now: () => number,
) {
  const collator = new Intl.Collator(undefined, { numeric: true });
  let sorted: { revision: number; replies: Reply[] } = { revision: -1, replies: [] };

  const byTitle = (): Reply[] => {
    if (sorted.revision !== library.repliesRevision()) {
      const replies = [...library.replies().values()].sort(
        (a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1),
      );
      sorted = { revision: library.repliesRevision(), replies };
    }
    return sorted.replies;
  };
  const inOrder = (order: ReplyOrder): Reply[] => {
    const use = ({ id }: Reply) => uses.get(id);
    switch (order) {
      case 'title':
        return byTitle();
      case 'used':
        return byTitle().toSorted((a, b) => usesOf(use(b)) - usesOf(use(a)));
      case 'recent':
        return byTitle().toSorted((a, b) => use(b).lastUsedAt - use(a).lastUsedAt);
    }
  };

  const find = ({ text, filter, order, folder, tag, pack }: ReplyQuery): Reply[] => {
    const keeps: Record<ReplyFilter, (reply: Reply) => boolean> = {
      all: () => true,
      mine: (reply) => reply.pack === null,
      stale: isStaleOn(dayOf(now())),
      // When it was used elsewhere, nobody told.
      unused: ({ id }) => uses.get(id).elsewhere === 0 && uses.get(id).lastUsedAt < now() - unusedFor,
    };
    const isMeant = (reply: Reply): boolean =>
      keeps[filter](reply) &&
      (folder === null || (folder === '' ? reply.folder === '' : isInFolder(folder, reply.folder))) &&
      (tag === null || reply.tags.includes(tag)) &&
      (pack === null || reply.pack === pack);
    const found =
      text.trim() === '' ? inOrder(order) : room.find(text).flatMap((id) => library.replies().get(id) ?? []);
    return found.filter(isMeant);
  };

  const sourceOf = ({ pack }: Reply): string | null => (pack === null ? null : library.packName(pack));

  return {
    find,
    byTitle,
    sourceOf,
    page(query: ReplyQuery, offset: number, most: number): ReplyPage {
      const found = find(query);
      const isStale = isStaleOn(dayOf(now()));
      const rows = found.slice(offset, offset + most).map((reply): ReplyRow => {
        const { id, title, shortcut, folder, language, variants, reviewBy = null } = reply;
        const use = uses.get(id);
        return {
          id,
          title,
          shortcut,
          folder,
          languages: [...new Set([language, ...variants.map((variant) => variant.language)])],
          uses: usesOf(use),
          lastUsedAt: use.count === 0 ? null : use.lastUsedAt,
          reviewBy,
          isStale: isStale(reply),
          source: sourceOf(reply),
        };
      });
      return { rows, total: found.length };
    },
    facets(): ReplyFacets {
      const all = [...library.replies().values()];
      const named = (counts: Map<string, number>) =>
        [...counts]
          .map(([name, count]) => ({ name, count }))
          .toSorted((a, b) => collator.compare(a.name.replaceAll('/', '\u0000'), b.name.replaceAll('/', '\u0000')));
      const packs = countEach(all.flatMap(({ pack }) => pack ?? []));
      return {
        folders: named(countEach(all.flatMap(({ folder }) => withOuter(folder)))),
        tags: named(countEach(all.flatMap(({ tags }) => [...new Set(tags)]))),
        packs: [...packs]
          .map(([id, count]) => ({ id, name: library.packName(id), count }))
          .toSorted((a, b) => collator.compare(a.name, b.name)),
      };
    },
  };
}
