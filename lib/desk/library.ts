import type { Article } from '@/lib/domain/article';
import type { Pack, PackRules, StoredPack } from '@/lib/domain/pack';
import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { Reply } from '@/lib/domain/reply';
import type { ArticleEdit } from '@/lib/store/articles';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import { isSameArticle } from './is-same-article';
import { applyPackRules, rulesOf, shortcutHoldersFact, type ShortcutHolders } from './packs/apply-pack-rules';
import type { Rooms } from './rooms';
import { runInSteps } from './run-in-steps';
import { keepSavedIndex } from './saved-index';

/** The fact that says that the starter pack was installed once; a person who removed it does not get it back by itself. */
const starterOffered = 'starter-pack-offered';
/** The list is virtualised; this only bounds what crosses the port at once. */
const mostHits = 2_000;
/** Articles indexed before others may be served. */
const atOnce = 20;
const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title);

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
  let replies: Reply[] = [];
  let packs: StoredPack[] = [];
  /** Rises with each change of an article. */
  let revision = 0;
  const savedIndex = keepSavedIndex({
    store,
    health,
    saveLater,
    knowledge: rooms.knowledge,
    articles: () => articles.values(),
  });

  const take = ({ put, remove }: ArticleEdit) => {
    rooms.knowledge.remove([...remove]);
    for (const id of remove) articles.delete(id);
    rooms.knowledge.put([...put]);
    for (const article of put) articles.set(article.id, article);
    if (put.length + remove.length === 0) return;
    revision++;
    savedIndex.saveSoon();
  };

  /** What is there already is not indexed again. */
  const show = async (loaded: Loaded) => {
    const { taught, rules, holders } = loaded;
    const library = applyPackRules(loaded, rules, holders);
    rooms.knowledge.setSynonyms(rules.flatMap(({ synonyms }) => synonyms));
    rooms.escalation.setPackRules(rules.flatMap(rulesOf));
    const ids = new Set(library.articles.map(({ id }) => id));
    if (articles.size === 0 && ids.size > 0 && (await savedIndex.load(library.articles))) {
      for (const article of library.articles) articles.set(article.id, article);
      revision++;
    } else {
      take({
        put: library.articles.filter((article) => !isSameArticle(article, articles.get(article.id))),
        remove: [...articles.keys()].filter((id) => !ids.has(id)),
      });
      // The index that is on disk is of others, or there is none.
      savedIndex.saveSoon();
    }
    rooms.replies.remove(replies.map(({ id }) => id));
    replies = library.replies;
    rooms.replies.put(replies);
    onTaught(taught);
  };

  const reload = async () => {
    packs = await store.library.packs();
    await show({
      articles: await store.library.articles(),
      replies: await store.library.replies(),
      taught: await store.library.taught(),
      rules: await store.library.rules(),
      holders: (await store.facts.get(shortcutHoldersFact)) as ShortcutHolders,
    });
  };

  const install = async () => {
    await store.library.installPack(await loadStarterPack(), now());
    await store.facts.set(starterOffered, true);
    await reload();
  };

  function* takeInPieces({ put, remove }: ArticleEdit, onStep: (done: number) => void): Generator<void, void> {
    for (let at = 0; at < remove.length; at += atOnce) {
      take({ put: [], remove: remove.slice(at, at + atOnce) });
      onStep(Math.min(at + atOnce, remove.length));
      yield;
    }
    for (let at = 0; at < put.length; at += atOnce) {
      take({ put: put.slice(at, at + atOnce), remove: [] });
      onStep(remove.length + Math.min(at + atOnce, put.length));
      yield;
    }
  }

  return {
    /** Loads the library; on the first run installs the starter pack. Without a database the starter pack still helps. */
    async start(): Promise<void> {
      const isReady = await health.read(async () => {
        await store.open();
        if (await store.facts.get(starterOffered)) await reload();
        else await install();
        return true;
      }, false);
      if (isReady) return;
      const pack = await loadStarterPack();
      await show({
        articles: pack.articles.map((article) => ({ ...article, pack: pack.id })),
        replies: pack.replies.map((reply) => ({ ...reply, pack: pack.id })),
        taught: pack.intents.length > 0 ? [{ name: pack.name, intents: pack.intents }] : [],
        rules: [pack],
        holders: undefined,
      });
    },
    counts: () => ({
      articles: articles.size,
      replies: replies.length,
      packs: packs.map(({ id, name, signer }) => ({ id, name, trustedSince: signer?.trustedSince ?? null })),
    }),
    /** After a change of what is stored. */
    reload,
    /** The replies as they are used. */
    held: () => ({ replies }),
    restoreStarterPack: install,
    /** All articles by id, as they are used. */
    articles: (): ReadonlyMap<string, Article> => articles,
    packName: (id: string): string => packs.find((pack) => pack.id === id)?.name ?? id,
    revision: () => revision,
    /** The index changed though the articles did not. */
    saveIndexSoon: () => savedIndex.saveSoon(),
    /** Takes over what was written to the database. */
    take,
    /** The same for very many, between which others are served. */
    takeInSteps: (edit: ArticleEdit, onStep: (done: number) => void = () => {}) =>
      runInSteps(takeInPieces(edit, onStep), () => true),
    /** Replies with all words of `text` in their title, tags or body; all of them for an empty text. */
    browse(text: string): Reply[] {
      const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      const has = (item: { title: string; body: string; tags: string[] }) => {
        const all = `${item.title} ${item.tags.join(' ')} ${item.body}`.toLocaleLowerCase();
        return words.every((word) => all.includes(word));
      };
      return replies.filter(has).toSorted(byTitle).slice(0, mostHits);
    },
  };
}
