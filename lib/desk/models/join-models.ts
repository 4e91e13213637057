import type { Desk, DeskParts } from '../desk';
import { keepModels } from './keep-models';
import { keepOpinions } from './keep-opinions';
import { keepWriting } from './writing/keep-writing';

type Parts = Pick<DeskParts, 'models' | 'store' | 'log'> &
  Pick<Desk, 'health' | 'record' | 'assistFor' | 'modelTexts' | 'tabs' | 'profile'> & { policy: Desk['policy']['get'] };

/** All that the desk does with language models: which one writes, what it writes, and what it thinks of messages. */
export function joinModels(desk: Parts) {
  const { tabs } = desk;
  const modelParts = desk.models ?? null;
  const models = keepModels({
    ...desk,
    parts: modelParts,
    reads: desk.profile.reads,
    onChanged: tellWriter,
  });
  function tellWriter(): void {
    const writer = models.writer();
    for (const { sidebars } of tabs.all())
      for (const sidebar of sidebars) void sidebar.writerChanged(writer).catch(() => undefined);
  }
  const joined = { ...desk, modelParts, models };
  const writing = keepWriting(joined);
  const opinions = keepOpinions(joined);
  return {
    modelParts,
    models,
    writing,
    opinions,
    /** What sidebars know of the writer is another: also when the agent's profile changed. */
    tellWriter,
    /** What is in memory of conversations and servers is gone. */
    forgetModels(): void {
      models.forget();
      writing.forget();
      opinions.forget();
    },
  };
}
