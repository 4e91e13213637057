import type { Assist } from '@/lib/domain/assist';
import { buildHelp } from './build-help';
import type { Desk } from './desk';
import type { KeptMeaning } from './models/keep-meaning';
import type { Tab } from './tabs';

type Parts = Pick<
  Desk,
  'rooms' | 'now' | 'health' | 'judgement' | 'library' | 'knowledge' | 'modelTexts' | 'warnings'
> & {
  meaning: KeptMeaning | null;
};

/** What a tab's sidebars are shown, built anew each time that it is told to them. */
export function createAssists({
  rooms,
  now,
  health,
  judgement,
  library,
  knowledge,
  modelTexts,
  warnings,
  meaning,
}: Parts) {
  let seq = 0;
  const memory = () => ({ ...knowledge.memory, ...(meaning && { byMeaning: meaning.order }) });

  function assistFor({ view }: Tab): Assist {
    const base = { seq: ++seq, health: health.get(), judgement: judgement.get(), library: library.counts() };
    switch (view.kind) {
      case 'waiting':
        return { kind: 'waiting', ...base };
      case 'nothing':
        return { kind: 'nothing', ...base, channel: view.channel, reason: view.reason };
      case 'conversation': {
        const help = modelTexts.markIn(buildHelp(view.thread, view.seen, rooms, now(), memory()));
        warnings.saw(view.thread, help);
        return { kind: 'help', ...base, help };
      }
    }
  }

  return {
    assistFor,
    /** Tells the sidebars of these tabs what there is now. */
    push(changed: Tab[]): void {
      for (const tab of changed) {
        if (tab.sidebars.size === 0) continue;
        const assist = assistFor(tab);
        // A sidebar that is just closing has nobody to tell; its connection cleans up after itself.
        for (const sidebar of tab.sidebars) void sidebar.assistChanged(assist).catch(() => undefined);
      }
    },
  };
}
