import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import { createAnsweredBefore } from './answered-before';
import { keepArticleImports } from './article-imports';
import { keepArticles } from './articles';
import { keepAskedBefore } from './asked-before';
import type { HelpMemory } from './build-help';
import type { WatchedHealth } from './desk-health';
import { keepGaps } from './gaps';
import type { keepLibrary } from './library';
import { keepOutcomes } from './outcomes';
import type { ReplyMemory } from './reply-context';
import type { Rooms } from './rooms';

/** All that the desk does with articles, and what it learns on this device about their use. */
export function keepKnowledge({
  store,
  health,
  log,
  rooms,
  library,
  saveLater,
  now,
  replies,
  onChanged,
}: {
  store: Store;
  health: WatchedHealth;
  log: Log;
  rooms: Pick<Rooms, 'knowledge' | 'analysis' | 'replies'>;
  library: ReturnType<typeof keepLibrary>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  now: () => number;
  replies: ReplyMemory;
  /** Suggestions may be others now. */
  onChanged: () => void;
}) {
  const { knowledge, analysis } = rooms;
  const articles = keepArticles({ store, library, knowledge, now, onChanged });
  const outcomes = keepOutcomes({ store, health, saveLater, rooms, now });
  const gaps = keepGaps({
    store,
    knowledge,
    revision: library.revision,
    isPastRead: () => askedBefore.isRead(),
    log,
  });
  const answers = createAnsweredBefore();
  const askedBefore = keepAskedBefore({
    store,
    analysis,
    log,
    onChanged: (exchanges, before) => {
      answers.change(exchanges, before);
      gaps.change(exchanges, before);
    },
  });
  const memory: HelpMemory = {
    dismissedFor: outcomes.dismissedFor,
    packName: library.packName,
    answeredBefore: (question, language, conversation) => answers.find(question, language, conversation, now()),
    usedIn: outcomes.repliesIn,
    replies,
  };

  return {
    articles,
    articleImports: keepArticleImports({ store, library, articles, now }),
    outcomes,
    askedBefore,
    gaps,
    memory,
    /** Reads what was learned before; with an empty database, that is nothing. The past is read behind what is asked now. */
    async start(): Promise<void> {
      await outcomes.start();
      gaps.reset();
      void askedBefore.start();
    },
  };
}
export type Knowledge = ReturnType<typeof keepKnowledge>;
