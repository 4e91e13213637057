import type { HandoffWish } from '@/lib/domain/handoff';
import { writeHandoff } from '@/lib/escalation/handoff/write-handoff';
import { toldNames } from '@/lib/privacy/told-names';
import { namesIn } from '../ask-question';
import { weighedMessages } from '../build-help';
import type { Desk } from '../desk';
import type { Outcome } from '../page-contract';
import type { Tab } from '../tabs';
import { buildPacket } from './build-packet';
import { redactPacket } from './redact-packet';
import { sayPromised, sayTried } from './say-promised';

/** Hands the conversation in view to a colleague: as text for the clipboard or a file, or into the page's private note. */
export function serveHandoff(
  desk: Pick<Desk, 'assistFor' | 'now' | 'record' | 'rooms' | 'promises'>,
  tab: () => Tab | null,
) {
  const viewOf = (conversation: string) => {
    const here = tab();
    if (here?.view.kind !== 'conversation' || here.view.thread.conversation.key !== conversation) return null;
    return { here, view: here.view };
  };
  return {
    handoff: async (conversation: string, wish: HandoffWish): Promise<string> => {
      const shown = viewOf(conversation);
      const assist = shown && desk.assistFor(shown.here);
      if (!shown || assist?.kind !== 'help') throw new Error('The page shows another conversation now.');
      const { thread, seen } = shown.view;
      const packet = buildPacket(
        {
          help: assist.help,
          messages: thread.messages,
          url: seen.url,
          route: desk.rooms.escalation.suggestRoute(weighedMessages(thread), assist.help.warning),
          promised: sayPromised(await desk.promises.open(thread), wish.locale, desk.now()),
          tried: sayTried(thread.messages),
        },
        wish,
        desk.now(),
      );
      const told = toldNames(thread.messages.map(({ text }) => text));
      const names = [...namesIn(thread.messages, thread.person, seen), ...told];
      return writeHandoff(wish.isRedacted ? redactPacket(packet, names) : packet, wish.format);
    },
    insertNote: async (conversation: string, text: string): Promise<Outcome> => {
      const shown = viewOf(conversation);
      if (!shown?.here.page)
        return { ok: false, reason: 'The page shows another conversation now, so nothing was inserted.' };
      const { composer, id } = shown.view.seen;
      // What a colleague should know must never stand in the box that the customer reads.
      if (composer?.note !== true)
        return { ok: false, reason: 'The page’s box is for the customer now. Open its private note, then try again.' };
      const result = await shown.here.page.insert(text, id, null, true);
      if (result.ok) desk.record({ kind: 'inserted', item: 'handoff', source: 'own' }, conversation);
      return result;
    },
  };
}
