import type { Wire } from '@/lib/platform/wire';
import { keepAdapters } from './adapters';
import { keepProfile } from './agent-profile';
import type { Sender } from './contract';
import type { Desk, DeskParts } from './desk';
import { watchHealth } from './desk-health';
import { keepCustomers } from './customers/keep-customers';
import { keepMeaning } from './models/keep-meaning';
import { joinModels } from './models/join-models';
import { keepModelTexts, type ModelTexts } from './coach/keep-model-texts';
import { keepRules } from './escalation/keep-rules';
import { keepWarnings } from './escalation/keep-warnings';
import { keepGuard } from './guard/keep-guard';
import { ownTraits } from './guard/own-traits';
import { keepJudgement } from './judgement';
import { keepKnowledge } from './keep-knowledge';
import { keepLibrary } from './library';
import { keepRedaction } from './keep-redaction';
import { keepRestores } from './keeping/keep-restores';
import { keepTakeOuts } from './keeping/keep-take-outs';
import { keepRetention } from './keeping/keep-retention';
import { changeLibrary } from './packs/change-library';
import { keepPacks } from './packs/keep-packs';
import { keepPolicy } from './packs/keep-policy';
import { createPackJobs } from './packs/run-jobs';
import { watchSources } from './packs/watch-sources';
import { createAssists } from './push-assist';
import { keepPromises } from './promises/keep-promises';
import { createQueue } from './queue';
import { keepAnswers } from './remembered-answers';
import { keepReplies } from './replies';
import { runInSteps } from './run-in-steps';
import { serveDashboard } from './serve-dashboard';
import { servePage } from './serve-page';
import { serveSidebar } from './serve-sidebar';
import type { Thread } from './thread';
import { trackTabs, type Tab, type TabView } from './tabs';
import { createUploads } from './uploads';

const erased: TabView = {
  kind: 'nothing',
  channel: '',
  reason: 'Everything was erased. The conversation is read again when it changes or is opened anew.',
};

/** The desk: where the rooms meet. `connect` serves one page, sidebar or dashboard over a wire for as long as it is open. */
export function createDesk(parts: DeskParts): {
  connect(sender: Sender, wire: Wire): void;
  /** Looks at the addresses of packs whose hour has come; to be called now and then. */
  lookAtAddresses(): Promise<void>;
  /** Erases what has been kept for long enough; to be called now and then. */
  eraseWhereDue(): Promise<void>;
  /** Whatever runs a model says here what it made, before it offers it. */
  modelTexts: Pick<ModelTexts, 'made'>;
} {
  const { rooms, store, log, now } = parts;
  const tabs = trackTabs();
  const health = watchHealth(log, () => pushAll());
  const library = keepLibrary({
    ...parts,
    health,
    saveLater: (work) => saveLater(work),
    onTaught: (packs) => {
      judgement.takePacks(packs);
      learnIntents();
    },
  });
  const adapters = keepAdapters({ store, health, shipped: parts.shippedAdapters, now });
  const inTurn = createQueue();
  const saveInTurn = createQueue();

  const saveLater = (work: () => Promise<unknown>) => saveInTurn(() => health.write(work));
  const readSaved: Desk['readSaved'] = (work, otherwise) => saveInTurn(() => health.read(work, otherwise));
  const push = (changed: Tab[]) => {
    assists.push(changed);
    for (const tab of changed) opinions.look(tab);
  };
  const pushAll = () => push(tabs.all());
  const profile = keepProfile({
    store,
    health,
    library,
    locale: parts.locale,
    onChanged: () => {
      pushAll();
      joined.tellWriter();
    },
  });
  const answers = keepAnswers({ store, health, library, saveLater, now });
  const knowledge = keepKnowledge({
    ...parts,
    health,
    library,
    saveLater,
    replies: { profile, answers },
    onChanged: pushAll,
  });
  const replies = keepReplies({ ...parts, health, library, room: rooms.replies, saveLater, onChanged: pushAll });
  const judgement = keepJudgement({ ...parts, health, saveLater });
  const redaction = keepRedaction({ store, health, judgement });
  const modelTexts = keepModelTexts(() => {
    guard.tellAgain();
    pushAll();
  });
  const packNames = () => library.counts().packs.map(({ name }) => name);
  const guard = keepGuard({ library, tabs, own: () => ownTraits(profile.values(), packNames()), modelTexts });

  /** Beside the queue: help does not wait for it. */
  const learnIntents = () =>
    void judgement.learnIntents().then((isOtherwise) => (isOtherwise ? inTurn(judgeAgain) : undefined));

  /** The articles by what their words mean: behind everything else, and saved, so that the next start has it. */
  const readMeanings = async () => {
    const vectors = judgement.wordVectors();
    if (vectors === null) return;
    // The library comes first in the queue.
    await inTurn(() => undefined);
    const isChanged = await runInSteps(rooms.knowledge.useWordVectors(vectors), () => true);
    // An index that was saved with these vectors is as it was.
    if (isChanged === true) library.saveIndexSoon();
    library.searchChanged();
    await inTurn(pushAll);
  };

  function judgeAgain(): void {
    const threads = new Set(tabs.all().flatMap(({ view }) => (view.kind === 'conversation' ? [view.thread] : [])));
    for (const thread of threads) {
      const changed = judgement.judgeAgain(thread);
      if (thread.isSaved && changed.length > 0)
        void saveLater(() => store.conversations.saveAssessments(redaction.judged(thread, changed)));
    }
    pushAll();
  }

  const openEmbedder = parts.models?.openEmbedder;
  const meaning =
    parts.models && openEmbedder
      ? keepMeaning({ parts: { ...parts.models, openEmbedder }, log, now, onOrdered: () => void inTurn(pushAll) })
      : null;
  const record: Desk['record'] = (what, conversation = null) => {
    let id: number | undefined;
    void saveLater(async () => (id = await store.events.add({ at: now(), conversation, what })));
    return (known) => void saveLater(async () => id !== undefined && store.events.amend(id, known));
  };
  const room = rooms.escalation;
  const show = (thread: Thread) => push(tabs.showing(thread));
  const warnings = keepWarnings({ store, room, saveLater, record, show, now });
  const rules = keepRules({ store, health, room, judge: (text) => judgement.judge(text), now, onChanged: pushAll });
  const assists = createAssists({ ...parts, health, judgement, library, knowledge, modelTexts, warnings, meaning });
  const policy = keepPolicy(store, now, log);
  const joined = joinModels({
    ...parts,
    ...assists,
    health,
    record,
    modelTexts,
    tabs,
    profile,
    policy: () => policy.get(),
  });
  const { models, opinions } = joined;
  const retention = keepRetention({
    ...parts,
    health,
    library,
    knowledge,
    judgement,
    tabs,
    policy: policy.get,
    saveLater,
    onErased: pushAll,
  });
  const packs = keepPacks({ ...parts, record, policy: policy.get, retentionDays: retention.days });
  const sources = watchSources({
    ...parts,
    packs,
    install: (token) => changeLibrary(desk, () => packs.install(token, [])),
  });

  /** Reads what each part keeps in the database; the library first, which the others look at. */
  const startRooms = async () => {
    await health.read(() => store.openToWrite(), undefined);
    for (const part of [library, rules, knowledge, replies, profile, answers, redaction]) await part.start();
  };

  const { timeZone: zone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  const promises = keepPromises({
    ...parts,
    saveLater,
    readSaved,
    calendar: { zone, locale },
    redact: redaction.text,
    // Others of the person may be in view in other tabs.
    onChanged: pushAll,
  });
  /** Everything that is in memory of the database is read again; after an erasure no page tells what it shows. */
  const readAnew = async (why: 'rebuild' | 'erase') => {
    modelTexts.forget();
    meaning?.forget();
    guard.forget();
    adapters.reload();
    await startRooms();
    await health.read(() => policy.apply(), undefined);
    await judgement.reload();
    for (const tab of tabs.all()) {
      tab.view = why === 'erase' ? erased : { kind: 'waiting' };
      if (why === 'rebuild') void tab.page?.resend().catch(() => undefined);
    }
    pushAll();
  };

  const desk: Desk = {
    ...parts,
    health,
    library,
    knowledge,
    replies,
    profile,
    answers,
    adapters,
    judgement,
    redaction,
    meaning,
    judgeAgain,
    tabs,
    guard,
    warnings,
    rules,
    modelTexts,
    packs,
    packJobs: createPackJobs(),
    sources,
    policy,
    retention,
    takeOuts: keepTakeOuts(parts),
    restores: keepRestores({
      ...parts,
      restoreInTurn: (work) =>
        inTurn(async () => {
          const done = await saveInTurn(work);
          await readAnew('rebuild');
          return done;
        }),
    }),
    takePolicy: async (told) => {
      if (!(await inTurn(() => health.read(() => policy.take(told), false)))) return;
      models.policyChanged();
      void sources.lookWhereDue();
    },
    uploads: createUploads(),
    inTurn,
    saveLater,
    readSaved,
    writeInTurn: saveInTurn,
    promises,
    customers: keepCustomers({ ...parts, tabs, saveLater, readSaved, push }),
    ...assists,
    ...joined,
    push,
    record,
    startOver: (why) =>
      inTurn(async () => {
        await saveInTurn(() => store.rebuild());
        health.reset();
        joined.forgetModels();
        await readAnew(why);
        await models.start(true);
      }),
  };

  // First in the queue: whatever connects meanwhile waits for it.
  void inTurn(async () => {
    await startRooms();
    await health.read(() => policy.load(), undefined);
    await judgement.reload();
    await health.read(() => store.staging.clearUnfinished(), undefined);
    void retention.eraseWhereDue();
    void models.start().catch((error: unknown) => log.warn('The models could not be read', error));
  }).catch((error: unknown) => log.warn('The library could not be loaded', error));
  // Beside the queue: pages and what they show do not wait for the models.
  void judgement.start().then(() => {
    learnIntents();
    void readMeanings().catch((error: unknown) => log.warn('Articles can’t be read by meaning', error));
    return inTurn(judgeAgain);
  });

  const serve = { page: servePage, sidebar: serveSidebar, dashboard: serveDashboard };
  return {
    connect: (sender, wire) => serve[sender.role](desk, sender, wire),
    lookAtAddresses: () => sources.lookWhereDue(),
    // Not in the queue, which help is in: only what it writes is in turn.
    eraseWhereDue: () => inTurn(() => undefined).then(() => retention.eraseWhereDue()),
    modelTexts,
  };
}
