import { hiddenKinds } from '@/lib/domain/redaction';
import { endpointPresses, endpointViews, silentEndpointActions } from './endpoint-samples';
import type { ModelsView } from '@/lib/domain/models-view';
import { moreModelPresses, moreModelViews } from './more-model-samples';
import { gapArticles, uncheckedArticle } from './made-article-samples';
import { sampleWriter } from './writing-samples';
import { modelPresses, modelViews, silentModelActions } from './model-samples';
import { storedAdapterKey, type StoredAdapter } from '@/lib/domain/adapter';
import { agentProfile } from './agent-profile-sample';
import { defaultTriggerSettings } from '@/lib/domain/trigger';
import type { KeepingActions } from '@/components/dashboard/keeping/keeping-actions';
import type { KnowledgeActions } from '@/components/dashboard/knowledge/actions';
import type { EscalationActions } from '@/components/dashboard/escalation/escalation-actions';
import type { ReplyActions } from '@/components/dashboard/replies/actions';
import { keepingStates, keepingViews, silentKeeping } from './keeping-samples';
import { packStates, silentPackActions } from './pack-samples';
import type { DashboardActions, DashboardSection, DashboardView, ReadyView, Site } from '@/components/dashboard/view';
import { promiseActions, promisePages } from './promise-samples';
import type { CustomerActions } from '@/components/dashboard/customers/actions';
import { customerDetail, identityView, joinedDetail, longCustomerName, silentCustomers } from './customer-samples';
import { gapReport, silentKnowledge } from './knowledge-samples';
import { silentEscalation } from './escalation-samples';
import { silentReplies } from './reply-samples';

const adapterOf = (host: string): StoredAdapter['adapter'] => ({
  id: `taught-${host.replaceAll('.', '-')}`,
  label: host,
  verified: { date: '2026-11-20', confidence: 'C' },
  match: { hosts: [host] },
  list: ['.thread'],
  item: { sel: '.message' },
  text: { sel: ['.message-text'] },
  direction: [
    { by: 'selector', outbound: '.from-agent' },
    { by: 'otherwise', is: 'inbound' },
  ],
});

export const taught = (host: string, pack: string | null = null): StoredAdapter => ({
  key: storedAdapterKey(pack, adapterOf(host).id),
  id: adapterOf(host).id,
  adapter: adapterOf(host),
  pack,
  savedAt: Date.UTC(2026, 10, 20),
});

const sites: Site[] = [
  { origin: 'http://127.0.0.1/*', label: 'Practice inbox', kind: 'practice', isOn: true },
  { origin: 'https://web.whatsapp.com/*', label: 'WhatsApp Web', kind: 'known', isOn: true },
  { origin: 'https://x.com/*', label: 'X direct messages', kind: 'known', isOn: false },
  { origin: 'https://discord.com/*', label: 'Discord', kind: 'known', isOn: false },
  { origin: 'https://app.chatwoot.com/*', label: 'Chatwoot', kind: 'known', isOn: false },
];

export const ready: ReadyView = {
  kind: 'ready',
  sites,
  health: { store: 'ok', detail: '' },
  packs: [
    {
      id: 'starter',
      name: 'Starter pack: online shop',
      version: '1.0.0',
      installedAt: 0,
      articles: 40,
      replies: 60,
      topics: 0,
      policy: {},
      rules: 0,
      synonymGroups: 0,
      sites: 0,
      signer: null,
      address: null,
      manifest: null,
    },
    {
      id: 'music-school',
      name: 'Music school',
      version: '1.2.0',
      installedAt: 0,
      articles: 3,
      replies: 7,
      topics: 12,
      policy: {},
      rules: 0,
      synonymGroups: 0,
      sites: 0,
      signer: null,
      address: null,
      manifest: null,
    },
  ],
  adapters: [],
  counts: {
    conversations: 128,
    messages: 2_417,
    people: 96,
    articles: 40,
    replies: 60,
    events: 734,
    lessons: 12,
    outcomes: 31,
    replyOutcomes: 84,
    replyUses: 27,
    answers: 9,
    toldApart: 2,
  },
  hasStarterPack: true,
  trigger: defaultTriggerSettings,
  writing: { coach: true, disclosure: { lines: [] } },
  redaction: { isOn: false, kinds: [...hiddenKinds] },
  retention: keepingStates.ready,
  locale: null,
};

const longName = 'Maximiliane Theodora Wolkenstein-Trostburg von und zu Hohenlohe-Schillingsfürst';

export interface DashboardSample {
  section: DashboardSection;
  view: DashboardView;
  knowledge?: Partial<KnowledgeActions>;
  replies?: Partial<ReplyActions>;
  customers?: Partial<CustomerActions>;
  /** What is open in the section. */
  item?: string;
  /** Buttons and tabs to press once it is drawn, by their names; `files` chooses a file. */
  press?: string[];
  /** Of the page of models. */
  models?: ModelsView;
  escalation?: Partial<EscalationActions>;
  keeping?: Partial<KeepingActions>;
}

const noArticles = { ...ready, counts: { ...ready.counts, articles: 0 } };

/** Every state of the dashboard, by the name that the gallery knows it by. */
export const dashboardViews: Record<string, DashboardSample> = {
  welcome: { section: 'welcome', view: ready },
  'welcome-new': { section: 'welcome', view: { ...ready, sites: sites.map((site) => ({ ...site, isOn: false })) } },
  inboxes: { section: 'inboxes', view: ready },
  'inboxes-shown': {
    section: 'inboxes',
    view: {
      ...ready,
      adapters: [
        taught('desk.example.com'),
        taught(`${'support.'.repeat(9)}example.com`),
        taught('forum.example.org', 'community'),
      ],
    },
  },
  'inboxes-none': { section: 'inboxes', view: { ...ready, sites: sites.map((site) => ({ ...site, isOn: false })) } },
  'inboxes-long': {
    section: 'inboxes',
    view: {
      ...ready,
      sites: [
        ...sites,
        { origin: `https://${'support.'.repeat(12)}example.com/*`, label: longName, kind: 'added', isOn: true },
      ],
    },
  },
  knowledge: { section: 'knowledge', view: ready },
  'knowledge-open': { section: 'knowledge', view: ready, press: ['Delivery times 2'] },
  'knowledge-many': {
    section: 'knowledge',
    view: { ...ready, counts: { ...ready.counts, articles: 100_000 } },
    knowledge: silentKnowledge(100_000),
  },
  'knowledge-empty': { section: 'knowledge', view: noArticles, knowledge: silentKnowledge(0) },
  'knowledge-failed': {
    section: 'knowledge',
    view: ready,
    knowledge: { list: () => Promise.reject(new Error('The desk did not answer.')) },
  },
  'knowledge-chosen': {
    section: 'knowledge',
    view: ready,
    press: ['Choose Delivery times 2', 'Choose Items that arrive broken 1'],
  },
  'knowledge-edit': { section: 'knowledge', view: ready, press: ['Items that arrive broken 1', 'Edit'] },
  'knowledge-faults': { section: 'knowledge', view: ready, press: ['Write an article', 'Save'] },
  'knowledge-import': { section: 'knowledge', view: ready, press: ['Import'] },
  'knowledge-plan': {
    section: 'knowledge',
    view: ready,
    press: ['Import', 'files', 'Items that arrive broken 1 · title, text, tags'],
  },
  'knowledge-importing': {
    section: 'knowledge',
    view: ready,
    knowledge: {
      planImport: (_, __, onStep) => {
        onStep({ what: 'reading', share: 0.4 });
        return new Promise(() => {});
      },
    },
    press: ['Import', 'files'],
  },
  'knowledge-export': { section: 'knowledge', view: ready, press: ['Export'] },
  'knowledge-gaps': { section: 'knowledge', view: ready, press: ['Unanswered questions'] },
  'knowledge-gaps-model': {
    section: 'knowledge',
    view: ready,
    knowledge: { readWriter: () => Promise.resolve({ ...sampleWriter, leavesTo: 'models.example.com' }) },
    press: ['Unanswered questions'],
  },
  ...Object.fromEntries(
    gapArticles.map((article) => [
      `knowledge-gaps-${article.state}`,
      {
        section: 'knowledge' as const,
        view: ready,
        knowledge: {
          readWriter: () => Promise.resolve(sampleWriter),
          gapArticle: () => Promise.resolve({ ...article, gap: gapReport.gaps[0]?.id ?? null }),
        },
        press: ['Unanswered questions'],
      },
    ]),
  ),
  'knowledge-unchecked': {
    section: 'knowledge',
    view: ready,
    knowledge: { read: () => Promise.resolve(uncheckedArticle) },
    press: ['Delivery times 2'],
  },
  'knowledge-unchecked-edit': {
    section: 'knowledge',
    view: ready,
    knowledge: { read: () => Promise.resolve(uncheckedArticle) },
    press: ['Delivery times 2', 'Edit'],
  },
  'knowledge-gaps-looking': {
    section: 'knowledge',
    view: ready,
    knowledge: { gaps: () => Promise.resolve({ ...gapReport, looked: 20, isReady: false, gaps: [] }) },
    press: ['Unanswered questions'],
  },
  'knowledge-gaps-none': {
    section: 'knowledge',
    view: ready,
    knowledge: { gaps: () => Promise.resolve({ ...gapReport, gaps: [] }) },
    press: ['Unanswered questions'],
  },
  replies: { section: 'replies', view: ready },
  'replies-open': { section: 'replies', view: ready, press: ['Refund is on its way 1'] },
  'replies-shared': { section: 'replies', view: ready, press: ['Second charge is only reserved 7'] },
  ...Object.fromEntries(
    Object.keys(promisePages).map((state) => [state, { section: 'promises' as const, view: ready }]),
  ),
  'replies-many': {
    section: 'replies',
    view: { ...ready, counts: { ...ready.counts, replies: 10_000 } },
    replies: silentReplies(10_000),
  },
  'replies-empty': {
    section: 'replies',
    view: { ...ready, packs: [], hasStarterPack: false, counts: { ...ready.counts, replies: 0 } },
    replies: silentReplies(0),
  },
  'replies-failed': {
    section: 'replies',
    view: ready,
    replies: { list: () => Promise.reject(new Error('The desk did not answer.')) },
  },
  'replies-chosen': {
    section: 'replies',
    view: ready,
    press: ['Choose Refund is on its way 1', 'Choose Where to find the invoice 4'],
  },
  'replies-change': {
    section: 'replies',
    view: ready,
    press: ['Choose Refund is on its way 1', 'Change', 'Move to a folder'],
  },
  'replies-edit': { section: 'replies', view: ready, press: ['Refund is on its way 1', 'Edit'] },
  'replies-edit-arabic': {
    section: 'replies',
    view: ready,
    press: ['Refund is on its way 1', 'Edit', 'Choose topics', 'Arabic'],
  },
  'replies-edit-sample': {
    section: 'replies',
    view: ready,
    press: ['Refund is on its way 1', 'Edit', 'Change the sample'],
  },
  'replies-new': { section: 'replies', view: ready, press: ['Write a reply'] },
  'replies-faults': {
    section: 'replies',
    view: ready,
    press: ['Write a reply', 'Add a question', 'Add an attachment', 'Save'],
  },
  'replies-import': { section: 'replies', view: ready, press: ['Import'] },
  'replies-plan': { section: 'replies', view: ready, press: ['Import', 'files'] },
  'replies-export': { section: 'replies', view: ready, press: ['Export'] },
  'replies-duplicates': { section: 'replies', view: ready, press: ['Duplicates'] },
  'replies-no-duplicates': {
    section: 'replies',
    view: ready,
    replies: { duplicates: () => Promise.resolve([]) },
    press: ['Duplicates'],
  },
  customers: { section: 'customers', view: ready },
  'customers-many': {
    section: 'customers',
    view: { ...ready, counts: { ...ready.counts, people: 100_000 } },
    customers: silentCustomers(100_000),
  },
  'customers-empty': {
    section: 'customers',
    view: { ...ready, counts: { ...ready.counts, people: 0 } },
    customers: silentCustomers(0),
  },
  'customers-failed': {
    section: 'customers',
    view: ready,
    customers: { list: () => Promise.reject(new Error('The desk did not answer.')) },
  },
  'customers-person': { section: 'customers', view: ready, item: customerDetail.key },
  'customers-person-joined': {
    section: 'customers',
    view: ready,
    item: joinedDetail.key,
    customers: { ...silentCustomers(7, 120, joinedDetail), identity: () => Promise.resolve(identityView) },
  },
  'customers-person-new': {
    section: 'customers',
    view: ready,
    item: 'new',
    customers: silentCustomers(7, 0, {
      ...customerDetail,
      name: longCustomerName,
      note: '',
      tags: [],
      contact: { doNotContact: false },
      consent: [],
      crm: null,
      conversations: 1,
    }),
  },
  'customers-person-failed': {
    section: 'customers',
    view: ready,
    item: customerDetail.key,
    customers: {
      timeline: () => Promise.reject(new Error('The desk did not answer.')),
      identity: () => Promise.reject(new Error('The desk did not answer.')),
    },
  },
  'customers-person-gone': { section: 'customers', view: ready, item: 'gone', customers: silentCustomers(7, 0, null) },
  writing: { section: 'writing', view: ready },
  'writing-none': {
    section: 'writing',
    view: {
      ...ready,
      sites: sites.map((site) => ({ ...site, isOn: false })),
      trigger: { ...ready.trigger, isOn: false },
    },
  },
  privacy: { section: 'privacy', view: ready },
  'privacy-untaught': { section: 'privacy', view: { ...ready, counts: { ...ready.counts, lessons: 0 } } },
  'privacy-redacted': {
    section: 'privacy',
    view: { ...ready, redaction: { isOn: true, kinds: hiddenKinds.filter((kind) => kind !== 'number') } },
  },
  'privacy-kept-short': { section: 'privacy', view: { ...ready, retention: keepingStates.due } },
  'privacy-managed': {
    section: 'privacy',
    view: { ...ready, retention: keepingStates.managed, locale: 'de-AT' },
  },
  'privacy-clock': { section: 'privacy', view: { ...ready, retention: keepingStates.doubted } },
  'privacy-sweeping': { section: 'privacy', view: { ...ready, retention: keepingStates.running } },
  'privacy-stopped': { section: 'privacy', view: { ...ready, retention: keepingStates.stopped } },
  ...Object.fromEntries(
    Object.entries(keepingViews).map(([name, sample]) => [
      name,
      { section: 'privacy' as const, view: ready, ...sample },
    ]),
  ),
  'privacy-full': { section: 'privacy', view: { ...ready, health: { store: 'full', detail: '' } } },
  'privacy-damaged': { section: 'privacy', view: { ...ready, health: { store: 'damaged', detail: '' } } },
  ...Object.fromEntries(Object.keys(packStates).map((name) => [name, { section: 'packs' as const, view: ready }])),
  ...Object.fromEntries(
    Object.entries({ ...modelViews, ...moreModelViews }).map(([name, models]) => [
      name,
      {
        section: 'models' as const,
        view: ready,
        models,
        press: modelPresses[name] ?? moreModelPresses[name] ?? [],
      },
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(endpointViews).map((name) => [
      name,
      { section: 'models' as const, view: ready, press: endpointPresses[name] ?? [] },
    ]),
  ),
  loading: { section: 'inboxes', view: { kind: 'loading' } },
  escalation: { section: 'escalation', view: ready },
  'escalation-failed': {
    section: 'escalation',
    view: ready,
    escalation: { read: () => Promise.reject(new Error('The desk did not answer.')) },
  },
  'escalation-new': { section: 'escalation', view: ready, press: ['New rule', 'Save'] },
  'escalation-edit': { section: 'escalation', view: ready, press: ['Edit: Cello in the rain'] },
  'escalation-faults': {
    section: 'escalation',
    view: ready,
    press: [
      'Edit: Klagen und Beschwerden, die aus Österreich und der Schweiz an uns weitergeleitet worden sind',
      'How to write phrases',
    ],
  },
  'escalation-import': { section: 'escalation', view: ready, press: ['Import', 'files'] },
  failed: { section: 'inboxes', view: { kind: 'failed', reason: 'The desk did not answer.' } },
};

const done = () => Promise.resolve();

export const silentDashboardActions: DashboardActions = {
  ...silentEndpointActions(),
  downloadBuiltIn: done,
  switchOn: done,
  switchOff: done,
  openSite: () => {},
  openPractice: () => {},
  setTrigger: done,
  setCoach: done,
  setDisclosure: done,
  readProfile: () => Promise.resolve(agentProfile),
  saveProfile: done,
  knowledge: silentKnowledge(),
  replies: silentReplies(),
  escalation: silentEscalation(),
  promises: promiseActions(),
  customers: silentCustomers(),
  removePack: done,
  restoreStarterPack: done,
  exportAdapter: () => {},
  importAdapter: () => Promise.resolve({ id: 'taught-desk-example-com', label: 'desk.example.com' }),
  undoImportAdapter: done,
  removeAdapter: done,
  restoreAdapter: done,
  setRedaction: done,
  redactKept: () => Promise.resolve(42),
  keeping: silentKeeping(),
  forgetLessons: done,
  forgetOutcomes: done,
  forgetReplyUses: done,
  forgetAnswers: done,
  forgetToldApart: done,
  exportEverything: done,
  eraseEverything: done,
  rebuildDatabase: done,
  reload: () => {},
  ...silentPackActions,
  ...silentModelActions(),
};
