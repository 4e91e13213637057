import { browser } from 'wxt/browser';
import { addressOfOrigin } from '@/components/dashboard/read-address';
import type { DashboardActions } from '@/components/dashboard/view';
import type { DashboardDesk } from '@/lib/desk/contract';
import type { Outcome } from '@/lib/desk/page-contract';
import type { Adapter } from '@/lib/domain/adapter';
import { downloadPromptModel } from '@/lib/models/prompt-api/download-prompt-model';
import { downloadText } from '@/lib/platform/download-text';
import { openPractice } from '@/lib/platform/open-practice';
import { eraseSidebarStates, writeCoach, writeDisclosure, writeTrigger } from '@/lib/platform/settings';
import { createEndpointActions } from './create-endpoint-actions';
import { createEscalationActions } from './create-escalation-actions';
import { createKeepingActions } from './create-keeping-actions';
import { createCustomerActions } from './create-customer-actions';
import { createKnowledgeActions } from './create-knowledge-actions';
import { createModelActions } from './create-model-actions';
import { isAllowedSite, removeSite, requestSite } from '@/lib/platform/sites';
import { createPackActions } from './pack-actions';
import { createRedactionActions } from './create-redaction-actions';
import { createPromiseActions } from './create-promise-actions';
import { createReplyActions } from './create-reply-actions';

/** Larger files are something else. */
const LARGEST_ADAPTER = 500_000;

async function readJson(file: File): Promise<unknown> {
  if (file.size > LARGEST_ADAPTER) throw new Error('It is too large for a description of a site.');
  try {
    return JSON.parse(await file.text());
  } catch {
    throw new Error('It is no JSON file.');
  }
}

const mustBeOk = (outcome: Outcome) => {
  if (!outcome.ok) throw new Error(outcome.reason);
};

/** What the dashboard's buttons do. A rejection is a sentence for a person; after a change the view is read again. */
export function createActions(desk: () => DashboardDesk, reload: () => Promise<void>): DashboardActions {
  const thenReload = async (work: Promise<unknown>) => {
    await work;
    await reload();
  };

  return {
    switchOn: async (origin) => {
      if (!(await requestSite(origin))) throw new Error('The browser was told no.');
      if (!(await isAllowedSite(addressOfOrigin(origin)))) {
        await removeSite(origin);
        throw new Error('Your organisation does not allow this site.');
      }
      await reload();
    },
    switchOff: async (origin) => {
      if (!(await removeSite(origin))) throw new Error('The browser keeps this access: it came with the extension.');
      await reload();
    },
    openSite: (origin) => void browser.tabs.create({ url: addressOfOrigin(origin) }),
    openPractice: () => void openPractice(),
    readProfile: () => desk().profile(),
    saveProfile: (profile) => desk().saveProfile(profile),
    setTrigger: (settings) => thenReload(writeTrigger(settings)),
    setCoach: (on) => thenReload(writeCoach(on)),
    setDisclosure: (settings) => thenReload(writeDisclosure(settings)),
    knowledge: createKnowledgeActions(desk),
    replies: createReplyActions(desk),
    escalation: createEscalationActions(desk),
    promises: createPromiseActions(desk),
    customers: createCustomerActions(desk),
    removePack: (id) => thenReload(desk().removePack(id)),
    ...createPackActions(desk, reload),
    ...createEndpointActions(desk),
    downloadBuiltIn: (onProgress) => downloadPromptModel(onProgress, new AbortController().signal),
    ...createModelActions(desk),
    restoreStarterPack: () => thenReload(desk().restoreStarterPack()),
    exportAdapter: ({ adapter }) =>
      downloadText(JSON.stringify(adapter, null, 2), `deskmate-adapter-${adapter.match.hosts[0] ?? adapter.id}.json`),
    importAdapter: async (file) => {
      const adapter = await readJson(file);
      mustBeOk(await desk().importAdapter(adapter));
      await reload();
      const { id, label } = adapter as Adapter;
      return { id, label };
    },
    undoImportAdapter: (id) => thenReload(desk().undoImportAdapter(id).then(mustBeOk)),
    removeAdapter: (id) => thenReload(desk().removeAdapter(id).then(mustBeOk)),
    restoreAdapter: ({ adapter }) => thenReload(desk().importAdapter(adapter).then(mustBeOk)),
    setRedaction: (settings) => thenReload(desk().setRedaction(settings)),
    ...createRedactionActions(desk),
    keeping: createKeepingActions(desk, reload),
    forgetLessons: () => thenReload(desk().forgetLessons()),
    forgetOutcomes: (kind) => thenReload(desk().forgetOutcomes(kind)),
    forgetReplyUses: () => thenReload(desk().forgetReplyUses()),
    forgetAnswers: () => thenReload(desk().forgetAnswers()),
    forgetToldApart: () => thenReload(desk().forgetToldApart()),
    exportEverything: async () =>
      downloadText(await desk().exportReadable(), `deskmate-${new Date().toISOString().slice(0, 10)}.json`),
    eraseEverything: () => thenReload(Promise.all([desk().eraseEverything(), eraseSidebarStates()])),
    rebuildDatabase: () => thenReload(desk().rebuild()),
    reload: () => void reload(),
  };
}
