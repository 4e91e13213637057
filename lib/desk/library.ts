import type { Article } from '@/lib/domain/article';
import type { Pack, PackRules, StoredPack } from '@/lib/domain/pack';
import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { Reply } from '@/lib/domain/reply';
import type { ArticleEdit } from '@/lib/store/articles';
import type { RowEdit } from '@/lib/store/change-rows';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import { followRevision } from './follow-revision';
import { isSameItem } from './is-same-item';
import { localeOf } from './packs/locale-of';
import { applyPackRules, rulesOf, shortcutHoldersFact, type ShortcutHolders } from './packs/apply-pack-rules';
import type { Rooms } from './rooms';
import { runInSteps } from './run-in-steps';
import { keepSavedIndex } from './saved-index';
import { keepShownReplies } from './shown-replies';

/** The fact that says that the starter pack was installed once; a person who removed it does not get it back by itself. */
const starterOffered = 'starter-pack-offered';
/** Articles indexed before others may be served. */
const atOnce = 20;

interface Loaded {
  articles: Article[];
  replies: Reply[];
  taught: TaughtByPack[];
  rules: PackRules[];
  holders: ShortcutHolders;
}

/** Keeps the searchable rooms, and what packs teach, in step with the library in the database. */
export function keepLibrary({
  store,
  health,
  rooms,
  loadStarterPack,
  onTaught,
  saveLater,
  now,
}: {
  store: Store;
  health: WatchedHealth;
  rooms: Pick<Rooms, 'knowledge' | 'replies' | 'escalation'>;
  loadStarterPack: () => Promise<Pack>;
  /** Told what packs teach, whenever it may have changed. */
  onTaught: (packs: TaughtByPack[]) => void;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  now: () => number;
}) {
  const articles = new Map<string, Article>();
  const replies = keepShownReplies(rooms.replies);
  let packs: StoredPack[] = [];
  /** Rises with each change of an article, and of how articles are found. */
  let revision = 0;
  /** Of the stored articles. */
  const stored = followRevision();
  /** Articles of a change that is taken in by pieces, until their turn comes or a later change brings others. */
  const awaited = new Map<string, ArticleEdit>();
  const savedIndex = keepSavedIndex({
    store,
    health,
    saveLater,
    knowledge: rooms.knowledge,
    revision: stored.get,
  });

  const take = ({ put, remove }: ArticleEdit) => {
    for (const id of remove) awaited.delete(id);
    for (const { id } of put) awaited.delete(id);
    rooms.knowledge.remove([...remove]);
    for (const id of remove) articles.delete(id);
    rooms.knowledge.put([...put]);
    for (const article of put) articles.set(article.id, article);
    if (put.length + remove.length === 0) return;
    revision++;
    savedIndex.saveSoon();
  };

  /** What is there already, or in the saved index, is not indexed again. */
  const show = (loaded: Loaded, saved: readonly Uint8Array[] | null) => {
    const { taught, rules, holders } = loaded;
    const library = applyPackRules(loaded.articles, rules);
    rooms.knowledge.setSynonyms(rules.flatMap(({ synonyms }) => synonyms));
    rooms.escalation.setPackRules(rules.flatMap(rulesOf));
    const ids = new Set(library.map(({ id }) => id));
    awaited.clear();
    if (saved !== null && rooms.knowledge.load(saved)) {
      for (const article of library) articles.set(article.id, article);
    } else {
      take({
        put: library.filter((article) => !isSameItem(article, articles.get(article.id))),
        remove: [...articles.keys()].filter((id) => !ids.has(id)),
      });
      // The index that is on disk is of others, or there is none.
      savedIndex.saveSoon();
    }
    // Other synonyms find other articles, though the articles are the same.
    revision++;
    replies.show(loaded.replies, rules, holders);
    onTaught(taught);
  };

  const reload = async (): Promise<void> => {
    const read = await store.articles.read();
    const repliesAt = replies.revision();
    packs = await store.library.packs();
    const loaded: Loaded = {
      articles: read.articles,
      replies: await store.library.replies(),
      taught: await store.library.taught(),
      rules: await store.library.rules(),
      holders: (await store.facts.get(shortcutHoldersFact)) as ShortcutHolders,
    };
    const saved = articles.size === 0 ? await savedIndex.read(read.revision) : null;
    // Something was written meanwhile: what was read is not how it is.
    if (stored.isPast(read.revision) || replies.revision() !== repliesAt) return reload();
    show(loaded, articles.size === 0 ? saved : null);
    stored.restart(read.revision);
  };

  const install = async () => {
    await store.library.installPack(await loadStarterPack(), now());
    await store.facts.set(starterOffered, true);
    await reload();
  };

  function* takeInPieces(edit: ArticleEdit, onStep: (done: number) => void): Generator<void, void> {
    const { put, remove } = edit;
    const isWanted = (id: string) => awaited.get(id) === edit;
    for (let at = 0; at < remove.length; at += atOnce) {
      take({ put: [], remove: remove.slice(at, at + atOnce).filter(isWanted) });
      onStep(Math.min(at + atOnce, remove.length));
      yield;
    }
    for (let at = 0; at < put.length; at += atOnce) {
      take({ put: put.slice(at, at + atOnce).filter(({ id }) => isWanted(id)), remove: [] });
      onStep(remove.length + Math.min(at + atOnce, put.length));
      yield;
    }
  }

  return {
    /** Loads the library; on the first run installs the starter pack. Without a database the starter pack still helps. */
    async start(): Promise<void> {
      // The database may be another one now, which counts from the beginning.
      stored.restart(null);
      const isReady = await health.read(async () => {
        await store.open();
        if (await store.facts.get(starterOffered)) await reload();
        else await install();
        return true;
      }, false);
      if (isReady) return;
      const pack = await loadStarterPack();
      const loaded: Loaded = {
        articles: pack.articles.map((article) => ({ ...article, pack: pack.id })),
        replies: pack.replies.map((reply) => ({ ...reply, pack: pack.id })),
        taught: pack.intents.length > 0 ? [{ name: pack.name, intents: pack.intents }] : [],
        rules: [pack],
        holders: undefined,
      };
      show(loaded, null);
    },
    counts: () => ({
      articles: articles.size,
      replies: replies.stored().size,
      packs: packs.map(({ id, name, signer }) => ({ id, name, trustedSince: signer?.trustedSince ?? null })),
      revision,
      locale: localeOf(packs),
    }),
    /** What packs ask of the extension, in the order of their ids. */
    packPolicies: (): Pick<StoredPack, 'name' | 'policy'>[] => packs.map(({ name, policy }) => ({ name, policy })),
    /** The same articles are found otherwise from now on. */
    searchChanged: () => void revision++,
    /** After a change of what is stored. */
    reload,
    /** The replies as they are used. */
    held: () => ({ replies: replies.shown() }),
    /** The replies as they are stored, by id. */
    replies: (): ReadonlyMap<string, Reply> => replies.stored(),
    /** One reply as it is used. */
    shownReply: (id: string) => replies.find(id),
    repliesRevision: () => replies.revision(),
    /** Takes over what was written to the database. */
    takeReplies: (edit: RowEdit<Reply>, onStep?: (done: number) => void) => replies.take(edit, onStep),
    restoreStarterPack: install,
    /** All articles by id, as they are used. */
    articles: (): ReadonlyMap<string, Article> => articles,
    packName: (id: string): string => packs.find((pack) => pack.id === id)?.name ?? id,
    revision: () => revision,
    /** The index changed though the articles did not. */
    saveIndexSoon: () => savedIndex.saveSoon(),
    /** Takes over what was written to the database; `at` is the revision that this made. */
    take: (edit: ArticleEdit, at: number) => {
      if (stored.has(at)) return;
      const end = stored.begin(at);
      take(edit);
      end();
    },
    /** The same for very many, between which others are served. */
    takeInSteps: async (edit: ArticleEdit, at: number, onStep: (done: number) => void = () => {}) => {
      if (stored.has(at)) return;
      const end = stored.begin(at);
      for (const id of edit.remove) awaited.set(id, edit);
      for (const { id } of edit.put) awaited.set(id, edit);
      await runInSteps(takeInPieces(edit, onStep), () => true);
      end();
    },
  };
}
