import type { ErasedPerson } from '@/lib/store/erase-person';
import type { Desk } from '../desk';
import type { TabView } from '../tabs';

const erased: Extract<TabView, { kind: 'nothing' }> = {
  kind: 'nothing',
  channel: '',
  reason: 'This customer was erased. The conversation is read again when it changes or is opened anew.',
};

/**
 * Erases a person from the database and from all that the desk holds in memory. What is still on its way to the database
 * is written before, so that none of it comes after.
 *
 * @throws where the database can't; nothing is erased then
 */
export function erasePerson(desk: Desk, person: string): Promise<ErasedPerson> {
  return desk.inTurn(async () => {
    await desk.restores.dropAny();
    const done = await desk.writeInTurn(() => desk.store.erasing.erasePerson(person));
    const gone = new Set(done.conversations);
    for (const tab of desk.tabs.all()) {
      if (tab.view.kind !== 'conversation') continue;
      const { conversation, person: shown } = tab.view.thread;
      if (!gone.has(conversation.key) && !(shown && done.people.includes(shown.key))) {
        tab.view.thread.history = tab.view.thread.history.filter(({ key }) => !gone.has(key));
        continue;
      }
      // Whoever shows it would save it again with the next word.
      tab.view = { ...erased, channel: conversation.channel };
    }
    desk.knowledge.askedBefore.forget(gone);
    desk.guard.forget();
    desk.modelTexts.forget();
    desk.writing.forget();
    desk.opinions.forget();
    await desk.judgement.reload();
    await desk.knowledge.outcomes.start();
    desk.knowledge.gaps.reset();
    await desk.answers.start();
    desk.push(desk.tabs.all());
    return done;
  });
}
