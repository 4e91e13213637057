import type { AgentProfile } from '@/lib/domain/agent-profile';
import type { StoredAdapter } from '@/lib/domain/adapter';
import type { DeskHealth } from '@/lib/domain/assist';
import type { DisclosureSettings } from '@/lib/domain/disclosure';
import type { StoredPack } from '@/lib/domain/pack';
import type { TriggerSettings } from '@/lib/domain/trigger';
import type { EscalationActions } from './escalation/escalation-actions';
import type { EndpointActions } from './models/endpoint-actions';
import type { ModelActions } from './models/model-actions';
import type { PackActions } from './packs/pack-actions';
import type { RedactionSettings } from '@/lib/domain/redaction-settings';
import type { KeepingActions } from './keeping/keeping-actions';
import type { Retention } from '@/lib/domain/retention';
import type { CustomerActions } from './customers/actions';
import type { KnowledgeActions } from './knowledge/actions';
import type { PromiseActions } from './promises/promise-actions';
import type { ReplyActions } from './replies/actions';

export const dashboardSections = [
  'welcome',
  'inboxes',
  'knowledge',
  'replies',
  'promises',
  'customers',
  'writing',
  'escalation',
  'packs',
  'models',
  'privacy',
] as const;
export type DashboardSection = (typeof dashboardSections)[number];

/** A site that can be read. `origin` is a match pattern such as `https://web.whatsapp.com/*`. */
export type Site = {
  origin: string;
  label: string;
  /** `known` is offered by name, `added` was added by its address, `practice` is our own. */
  kind: 'known' | 'added' | 'practice';
  isOn: boolean;
};

/** Rows kept on this device. */
export type StoredCounts = {
  conversations: number;
  messages: number;
  people: number;
  articles: number;
  replies: number;
  events: number;
  lessons: number;
  /** What was done with passages, and what with replies. */
  outcomes: number;
  replyOutcomes: number;
  /** Replies that were used. */
  replyUses: number;
  /** Remembered answers to what replies ask. */
  answers: number;
  /** Groups of replies that were said to be no duplicates. */
  toldApart: number;
};

export type DashboardView =
  | { kind: 'loading' }
  | { kind: 'failed'; reason: string }
  | {
      kind: 'ready';
      sites: readonly Site[];
      health: DeskHealth;
      packs: readonly StoredPack[];
      /** What was taught by the person, imported, or came in packs. */
      adapters: readonly StoredAdapter[];
      counts: StoredCounts;
      hasStarterPack: boolean;
      trigger: TriggerSettings;
      /** Whether the coach is on, and what customers are told of models. */
      writing: { coach: boolean; disclosure: DisclosureSettings };
      retention: Retention;
      /** What is taken out of messages before they are kept. */
      redaction: RedactionSettings;
      /** Of dates and numbers, where a pack asks for one. */
      locale: string | null;
    };

export type ReadyView = Extract<DashboardView, { kind: 'ready' }>;

/** All that the dashboard can ask for; a rejection's message is shown, so it is a sentence for a person. */
export type DashboardActions = PackActions &
  ModelActions &
  EndpointActions & {
    /** Has the browser download its own model; must run in the click itself. `onProgress` gets 0 to 1. */
    downloadBuiltIn: (onProgress: (done: number) => void) => Promise<void>;
    /** Asks the browser for the site; must run in the click itself. Also for sites added by their address. */
    switchOn: (origin: string) => Promise<void>;
    switchOff: (origin: string) => Promise<void>;
    openSite: (origin: string) => void;
    openPractice: () => void;
    /** How replies are called while the agent types. */
    setTrigger: (settings: TriggerSettings) => Promise<void>;
    setCoach: (on: boolean) => Promise<void>;
    setDisclosure: (settings: DisclosureSettings) => Promise<void>;
    /** What the agent says of themselves, for the variables of replies. */
    readProfile: () => Promise<AgentProfile>;
    saveProfile: (profile: AgentProfile) => Promise<void>;
    /** Articles: reading, writing, import and export, and what none answers. */
    knowledge: KnowledgeActions;
    /** Canned replies: finding, writing, tidying, import and export. */
    replies: ReplyActions;
    /** Escalation rules and teams. */
    escalation: EscalationActions;
    /** What was promised to customers. */
    promises: PromiseActions;
    /** People over time: finding them, what they wrote, who is who. */
    customers: CustomerActions;
    removePack: (id: string) => Promise<void>;
    restoreStarterPack: () => Promise<void>;
    exportAdapter: (adapter: StoredAdapter) => void;
    /** Takes an adapter from a file; its rejection names the field that does not fit, and why. */
    importAdapter: (file: File) => Promise<{ id: string; label: string }>;
    /** Takes the last import back; what it replaced is there again. */
    undoImportAdapter: (id: string) => Promise<void>;
    removeAdapter: (id: string) => Promise<void>;
    /** Brings a removed one back. */
    restoreAdapter: (adapter: StoredAdapter) => Promise<void>;
    setRedaction: (settings: RedactionSettings) => Promise<void>;
    /** Redacts all that was kept before; resolves to how many messages changed. */
    redactKept: () => Promise<number>;
    /** How long things are kept, and how they are erased, taken along and brought back. */
    keeping: KeepingActions;
    /** Judges as shipped again; what was corrected stays corrected. */
    forgetLessons: () => Promise<void>;
    /** Suggests passages or replies as shipped again. */
    forgetOutcomes: (kind: 'article' | 'reply') => Promise<void>;
    forgetReplyUses: () => Promise<void>;
    forgetAnswers: () => Promise<void>;
    forgetToldApart: () => Promise<void>;
    exportEverything: () => Promise<void>;
    eraseEverything: () => Promise<void>;
    rebuildDatabase: () => Promise<void>;
    reload: () => void;
  };
