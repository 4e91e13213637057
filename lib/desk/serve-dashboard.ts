import { unknownRetention } from '@/lib/domain/retention';
import { connectRpc } from '@/lib/platform/rpc';
import type { Wire } from '@/lib/platform/wire';
import { changeAdapters } from './change-adapters';
import { deskCalls, type Overview, type Sender } from './contract';
import type { Desk } from './desk';
import { exportReadable } from './export-readable';
import { serveRules } from './escalation/serve-rules';
import { serveKeeping } from './keeping/serve-keeping';
import { serveCustomers } from './customers/serve-customers';
import { noEndpoint, serveEndpoint } from './models/serve-endpoint';
import { serveModels } from './models/serve-models';
import { serveGapArticle } from './models/writing/serve-gap-article';
import { changeLibrary } from './packs/change-library';
import { servePacks } from './packs/serve-packs';
import { redactKept } from './redact-kept';
import { servePromises } from './promises/serve-promises';
import { recordRefusals } from './record-refusals';
import { serveArticles } from './serve-articles';
import { serveReplies } from './serve-replies';

const noCounts: Overview['counts'] = {
  conversations: 0,
  messages: 0,
  people: 0,
  articles: 0,
  replies: 0,
  events: 0,
  lessons: 0,
  outcomes: 0,
  replyOutcomes: 0,
  replyUses: 0,
  answers: 0,
  toldApart: 0,
};

/** Serves the dashboard: what is kept on this device, and its removal. */
export function serveDashboard(desk: Desk, _sender: Sender, wire: Wire): void {
  const { store, health, library } = desk;

  connectRpc<Record<string, never>, typeof deskCalls.dashboard>(
    wire,
    {
      overview: () =>
        desk.inTurn(async (): Promise<Overview> => ({
          packs: await health.read(() => store.library.packs(), []),
          locale: library.counts().locale,
          redaction: desk.redaction.get(),
          retention: await health.read(() => desk.retention.view(), unknownRetention),
          adapters: await desk.adapters.stored(),
          counts: {
            ...noCounts,
            ...(await health.read(() => store.counts(), noCounts)),
            answers: desk.answers.count(),
            toldApart: desk.replies.apart.count(),
          },
          health: health.get(),
        })),
      ...serveReplies(desk),
      profile: () => desk.inTurn(() => desk.profile.get()),
      saveProfile: (profile) => desk.inTurn(() => desk.profile.save(profile)),
      ownValues: () => desk.inTurn(() => desk.profile.values()),
      ...serveArticles(desk),
      ...serveCustomers(desk),
      beginUpload: async (name, size) => desk.uploads.begin(name, size),
      addToUpload: async (id, piece) => desk.uploads.add(id, piece),
      dropUpload: async (id) => desk.uploads.drop(id),
      ...servePacks(desk),
      ...serveRules(desk),
      ...servePromises(desk),
      ...serveModels(desk),
      ...serveGapArticle(desk),
      ...(desk.models.endpoint ? serveEndpoint(desk.models.endpoint) : noEndpoint),
      takePolicy: (policy) => desk.takePolicy(policy),
      removePack: (id) => changeLibrary(desk, () => desk.packs.remove(id)),
      restoreStarterPack: () => changeLibrary(desk, () => library.restoreStarterPack()),
      importAdapter: (adapter) => changeAdapters(desk, () => desk.adapters.save(adapter, null)),
      undoImportAdapter: (id) => changeAdapters(desk, () => desk.adapters.undoSave(id, null)),
      removeAdapter: (id) => changeAdapters(desk, () => desk.adapters.remove(id)),
      exportReadable: () => exportReadable(desk),
      setRedaction: (settings) => desk.inTurn(() => desk.redaction.set(settings)),
      redactKept: (after) => redactKept(desk, after),
      ...serveKeeping(desk),
      forgetLessons: () =>
        desk.inTurn(async () => {
          await desk.judgement.forget();
          desk.judgeAgain();
        }),
      eraseEverything: () => desk.startOver('erase'),
      rebuild: () => desk.startOver('rebuild'),
    },
    deskCalls.dashboard,
    { log: desk.log, onRefused: recordRefusals(desk, 'dashboard') },
  );
}
