import type { Pack, PackRules, StoredPack } from '@/lib/domain/pack';
import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { Store } from '@/lib/store/open-store';
import type { LibraryHits } from './contract';
import type { WatchedHealth } from './desk-health';
import { applyPackRules, rulesOf, shortcutHoldersFact, type ShortcutHolders } from './packs/apply-pack-rules';
import type { Rooms } from './rooms';

/** The fact that says that the starter pack was installed once; a person who removed it does not get it back by itself. */
const starterOffered = 'starter-pack-offered';
/** The list is virtualised; this only bounds what crosses the port at once. */
const mostHits = 2_000;
const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title);

/** Keeps the searchable rooms, and what packs teach, in step with the library in the database. */
export function keepLibrary({
  store,
  health,
  rooms,
  loadStarterPack,
  onTaught,
  now,
}: {
  store: Store;
  health: WatchedHealth;
  rooms: Pick<Rooms, 'knowledge' | 'replies' | 'escalation'>;
  loadStarterPack: () => Promise<Pack>;
  /** Told what packs teach, whenever it may have changed. */
  onTaught: (packs: TaughtByPack[]) => void;
  now: () => number;
}) {
  let articleIds: string[] = [];
  let replyIds: string[] = [];
  let held: LibraryHits = { articles: [], replies: [] };

  let packs: StoredPack[] = [];

  const show = (loaded: LibraryHits & { taught: TaughtByPack[]; rules: PackRules[]; holders: ShortcutHolders }) => {
    const { taught, rules, holders } = loaded;
    const library = applyPackRules(loaded, rules, holders);
    rooms.knowledge.setSynonyms(rules.flatMap(({ synonyms }) => synonyms));
    rooms.escalation.setPackRules(rules.flatMap(rulesOf));
    rooms.knowledge.remove(articleIds);
    rooms.replies.remove(replyIds);
    held = library;
    articleIds = library.articles.map(({ id }) => id);
    replyIds = library.replies.map(({ id }) => id);
    rooms.knowledge.put(library.articles);
    rooms.replies.put(library.replies);
    onTaught(taught);
  };

  const reload = async () => {
    packs = await store.library.packs();
    show({
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
      show({
        articles: pack.articles.map((article) => ({ ...article, pack: pack.id })),
        replies: pack.replies.map((reply) => ({ ...reply, pack: pack.id })),
        taught: pack.intents.length > 0 ? [{ name: pack.name, intents: pack.intents }] : [],
        rules: [pack],
        holders: undefined,
      });
    },
    counts: () => ({
      articles: articleIds.length,
      replies: replyIds.length,
      packs: packs.map(({ id, name, signer }) => ({ id, name, trustedSince: signer?.trustedSince ?? null })),
    }),
    /** After a change of what is stored. */
    reload,
    /** What the library holds, as it is used. */
    held: () => held,
    restoreStarterPack: install,
    /** Items with all words of `text` in their title, tags or body; all items for an empty text. */
    browse(text: string): LibraryHits {
      const words = text.toLocaleLowerCase().split(/\s+/).filter(Boolean);
      const has = (item: { title: string; body: string; tags: string[] }) => {
        const all = `${item.title} ${item.tags.join(' ')} ${item.body}`.toLocaleLowerCase();
        return words.every((word) => all.includes(word));
      };
      return {
        articles: held.articles.filter(has).toSorted(byTitle).slice(0, mostHits),
        replies: held.replies.filter(has).toSorted(byTitle).slice(0, mostHits),
      };
    },
  };
}
