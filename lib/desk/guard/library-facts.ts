import type { Article } from '@/lib/domain/article';
import type { Reply } from '@/lib/domain/reply';
import { joinFacts, readFacts, type KnownFacts, type TextFacts } from '@/lib/replies/guard/known-facts';
import { findHosts } from '@/lib/replies/guard/unknown-link';
import { runInSteps } from '../run-in-steps';

export interface FactSource {
  articles(): ReadonlyMap<string, Article>;
  held(): { replies: readonly Reply[] };
  revision(): number;
  repliesRevision(): number;
}

interface Read {
  facts: TextFacts;
  hosts: string[];
}

const readText = (text: string, isReply: boolean): Read => ({
  facts: readFacts(text, isReply),
  hosts: findHosts(text).map(({ host }) => host),
});

/**
 * What all articles and replies say, read in slices beside the desk's other work, and again when they change. Each is read
 * once for as long as it stays the same.
 */
export function keepLibraryFacts(library: FactSource, onRead: () => void) {
  const kept = new WeakMap<Article | Reply, Read>();
  let current: { at: string; facts: KnownFacts; hosts: string[] } | null = null;
  let reading: string | null = null;
  const revision = () => `${library.revision()} ${library.repliesRevision()}`;

  const readOnce = (item: Article | Reply, read: () => Read): Read => {
    const known = kept.get(item) ?? read();
    kept.set(item, known);
    return known;
  };

  function* readAll(): Generator<void, Read[]> {
    const all: Read[] = [];
    for (const article of library.articles().values()) {
      const { title, body, url = '' } = article;
      all.push(readOnce(article, () => readText(`${title}\n${body}\n${url}`, false)));
      yield;
    }
    for (const reply of library.held().replies) {
      const bodies = [reply.body, ...reply.variants.map(({ body }) => body)];
      all.push(readOnce(reply, () => readText(bodies.join('\n'), true)));
      yield;
    }
    return all;
  }

  const readAgain = async (at: string): Promise<void> => {
    reading = at;
    const all = await runInSteps(readAll(), () => reading === at && revision() === at);
    if (reading === at) reading = null;
    if (all === null) return;
    current = {
      at,
      facts: joinFacts(all.map(({ facts }) => facts)),
      hosts: [...new Set(all.flatMap(({ hosts }) => hosts))],
    };
    onRead();
  };

  return {
    /** What is known now; begins to read what has changed since. Null facts until all was read once. */
    get(): { facts: KnownFacts | null; hosts: readonly string[] } {
      const at = revision();
      if (current?.at !== at && reading !== at) void readAgain(at);
      return { facts: current?.facts ?? null, hosts: current?.hosts ?? [] };
    },
  };
}
