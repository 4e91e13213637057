import type { Observation } from '@/lib/domain/conversation';
import { servesHost } from '@/lib/domain/serves-host';
import { connectRpc } from '@/lib/platform/rpc';
import type { Wire } from '@/lib/platform/wire';
import { changeAdapters } from './change-adapters';
import { deskCalls, type Sender } from './contract';
import { outcomeSchema, type PageApi } from './page-contract';
import type { Desk } from './desk';
import { observeConversation } from './observe-conversation';
import { namesIn } from './ask-question';
import { recordRefusals } from './record-refusals';
import { servePicker } from './serve-picker';
import type { Tab } from './tabs';
import { conversationKey, openThread } from './thread';

/** Serves one host page: it tells what it shows, and is asked to insert. */
export function servePage(desk: Desk, sender: Sender, wire: Wire): void {
  if (sender.tab === null) return wire.close();
  const id = sender.tab;
  const tab = desk.tabs.get(id);
  const rpc = connectRpc<PageApi, typeof deskCalls.page>(
    wire,
    {
      observe: (observation) =>
        desk.inTurn(() => observe(desk, tab, isAllowed(desk, sender.url) ? observation : notAllowed)),
      // One sidebar acts, the one that came last: with the frame and the side panel both open, a key counts once.
      pressed: (key) =>
        void [...tab.sidebars]
          .at(-1)
          ?.shortcutPressed(key)
          .catch(() => undefined),
      drafted: (draft) => desk.inTurn(() => desk.guard.drafted(tab, draft)),
      adapters: () => desk.adapters.forPage(sender.url),
      adapter: (adapter) => desk.adapters.byId(adapter, sender.url),
      saveAdapter: (adapter) => changeAdapters(desk, () => desk.adapters.save(adapter, sender.url)),
      undoSaveAdapter: (id) => changeAdapters(desk, () => desk.adapters.undoSave(id, sender.url)),
      ...servePicker(desk, tab, sender.url),
    },
    deskCalls.page,
    { log: desk.log, onRefused: recordRefusals(desk, 'page') },
  );
  // A page's answers are no more to be trusted than its messages.
  const page: PageApi = {
    insert: async (...what) => outcomeSchema.parse(await rpc.insert(...what)),
    undoInsert: async () => outcomeSchema.parse(await rpc.undoInsert()),
    mend: async (change) => outcomeSchema.parse(await rpc.mend(change)),
    resend: async () => void (await rpc.resend()),
    panelChanged: async (isThere) => void (await rpc.panelChanged(isThere)),
    adaptersChanged: async () => void (await rpc.adaptersChanged()),
    teach: async () => outcomeSchema.parse(await rpc.teach()),
  };
  tab.page = page;
  void page.panelChanged(tab.panels.size > 0).catch(() => undefined);
  wire.onClose(() => {
    // A reloaded page may have connected before the old one's end is heard.
    if (tab.page !== page) return;
    tab.page = null;
    tab.view = { kind: 'waiting' };
    desk.guard.observed(tab);
    desk.push([tab]);
    desk.tabs.release(id);
  });
}

/** Nothing of a site that the organisation does not allow is kept or shown. */
const notAllowed: Observation = {
  kind: 'nothing',
  channel: '',
  reason: 'Your organisation does not let Deskmate read this site.',
};

function isAllowed({ policy }: Desk, url: string): boolean {
  const { allowedSites } = policy.get();
  if (allowedSites === undefined) return true;
  return allowedSites.length > 0 && URL.canParse(url) && servesHost(allowedSites, new URL(url).hostname);
}

async function observe(desk: Desk, tab: Tab, observation: Observation): Promise<void> {
  if (observation.kind === 'nothing') {
    tab.view = observation;
    desk.guard.observed(tab);
    return desk.push([tab]);
  }
  const { messages: _, ...seen } = observation.conversation;
  const { store } = desk;
  const context = { store, read: desk.readSaved, now: desk.now() };
  const known = desk.tabs.openThread(conversationKey(seen));
  const thread = known ?? (await openThread(observation.conversation, context));
  const { isNew, save } = await observeConversation(thread, observation.conversation, {
    ...context,
    judgement: desk.judgement,
    redaction: desk.redaction,
  });
  tab.view = { kind: 'conversation', thread, seen };
  if (isNew || !known) desk.knowledge.askedBefore.follow(thread, () => namesIn(thread.messages, thread.person, seen));
  desk.promises.follow(thread, known === null, () => namesIn(thread.messages, thread.person, seen));
  // What is stored may be from other models, or from a time when there were none.
  const again = known ? [] : desk.judgement.judgeAgain(thread);
  // Help first: the agent should not wait for the disk.
  desk.push([...new Set([tab, ...(isNew ? desk.tabs.showing(thread) : [])])]);
  desk.guard.observed(tab);
  const names = namesIn(thread.messages, thread.person, seen);
  if (save) void desk.saveLater(() => store.conversations.save(desk.redaction.change(save, names)));
  // Behind what was written just now, which may say more of who it is.
  if (!known || (save?.identifiers.length ?? 0) > 0) void desk.customers.lookWhoElse(thread);
  if (again.length > 0 && thread.isSaved)
    void desk.saveLater(() => store.conversations.saveAssessments(desk.redaction.judged(thread, again)));
}
