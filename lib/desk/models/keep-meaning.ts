import type { CatalogModel } from '@/lib/domain/catalog';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { createRefiner } from '@/lib/knowledge/refine-by-embedding';
import type { Embedder } from '@/lib/models/embedder';
import type { EngineRoom } from '@/lib/models/engine-room';
import type { ModelShelf } from '@/lib/models/shelf/model-shelf';
import type { Log } from '@/lib/platform/log';

/** The embedding model of the catalog, which joins the search once its files are here. */
export interface MeaningParts {
  catalog: readonly CatalogModel[];
  engine: Pick<EngineRoom, 'runTask'>;
  shelf: Pick<ModelShelf, 'held'>;
  openEmbedder: (model: CatalogModel) => Embedder;
}

/** Orders that are remembered; a conversation asks for the same one each time that it is shown. */
const MOST_KNOWN = 200;
/** Who searches sees what words found after so long, in milliseconds; meaning has a say in the next search. */
const PATIENCE = 1_200;
/** After a failure the model is left alone for so long, in milliseconds: a chip that is full stays full for a while. */
const REST = 10 * 60_000;
/** Without a search for so long its memory is given back, in milliseconds. */
const IDLE = 5 * 60_000;
/** One question and some passages take seconds on the weakest chip. */
const LIMIT = 60_000;

const keyOf = (question: string, found: readonly PassageSuggestion[]): string =>
  JSON.stringify([question, found.map(({ article, heading, text, score }) => [article, heading, text, score])]);

/**
 * The second look at what search by words found, by an embedding model: an optional download. Where it is not here, or
 * fails, the order of the words stays.
 */
export function keepMeaning({
  parts,
  log,
  now,
  onOrdered,
}: {
  parts: MeaningParts | null;
  log: Log;
  now: () => number;
  /** An order is known that `order` did not have yet. */
  onOrdered: () => void;
}) {
  const model = parts?.catalog.find(({ kind }) => kind === 'embedding') ?? null;
  const known = new Map<string, Promise<PassageSuggestion[]>>();
  const settled = new Map<string, PassageSuggestion[]>();
  let embedder: Embedder | null = null;
  let restsUntil = 0;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const giveBack = (): void => {
    void embedder?.unload().catch((error: unknown) => log.warn('The embedding model could not be unloaded', error));
    embedder = null;
  };
  const refine = createRefiner({
    async embed(texts, kind) {
      if (!parts || !model) throw new Error('There is no embedding model.');
      clearTimeout(idle);
      const using = (embedder ??= parts.openEmbedder(model));
      try {
        return await parts.engine.runTask(
          { name: 'Search by meaning', priority: 'background', signal: AbortSignal.timeout(LIMIT), limitMs: LIMIT },
          async (signal) => {
            if (!using.isLoaded()) await using.load(() => undefined, signal);
            return using.embed(texts, kind === 'question' ? 'query' : 'passage', signal);
          },
        );
      } catch (error) {
        log.warn('Search by meaning failed', error);
        restsUntil = now() + REST;
        giveBack();
        throw error;
      } finally {
        if (embedder) idle = setTimeout(giveBack, IDLE);
      }
    },
  });

  const lookUp = (key: string, question: string, found: readonly PassageSuggestion[]): Promise<PassageSuggestion[]> => {
    const before = known.get(key);
    if (before) return before;
    const asked = (async () => {
      const isHere = parts && model && (await parts.shelf.held(model)).state === 'whole';
      if (!isHere) {
        known.delete(key);
        return [...found];
      }
      const ordered = await refine(question, found);
      // A failure is no answer to keep.
      if (now() < restsUntil) known.delete(key);
      // Nor is what was forgotten meanwhile.
      else if (known.has(key)) settled.set(key, ordered);
      return ordered;
    })().catch((error: unknown) => {
      log.warn('Search by meaning failed', error);
      known.delete(key);
      return [...found];
    });
    if (known.size >= MOST_KNOWN) {
      known.clear();
      settled.clear();
    }
    known.set(key, asked);
    return asked;
  };
  const canLook = (question: string, found: readonly PassageSuggestion[]): boolean =>
    model !== null && question.trim() !== '' && found.length > 1 && now() >= restsUntil;

  return {
    /** In the order that is known by now. What is not known is looked up, and `onOrdered` told when it is another one. */
    order(question: string, found: PassageSuggestion[]): PassageSuggestion[] {
      if (!canLook(question, found)) return found;
      const key = keyOf(question, found);
      const ordered = settled.get(key);
      if (ordered) return ordered;
      if (!known.has(key)) {
        void lookUp(key, question, found).then((ordered) => {
          if (settled.has(key) && ordered.some(({ article }, at) => article !== found[at]?.article)) onOrdered();
        });
      }
      return found;
    },
    /** In the order by meaning, or by words where that takes too long. */
    async search(question: string, found: PassageSuggestion[]): Promise<PassageSuggestion[]> {
      if (!canLook(question, found)) return found;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const late = new Promise<PassageSuggestion[]>((resolve) => {
        timer = setTimeout(resolve, PATIENCE, found);
      });
      try {
        return await Promise.race([lookUp(keyOf(question, found), question, found), late]);
      } finally {
        clearTimeout(timer);
      }
    },
    /** What was asked and found is gone. */
    forget(): void {
      known.clear();
      settled.clear();
    },
  };
}
export type KeptMeaning = ReturnType<typeof keepMeaning>;
