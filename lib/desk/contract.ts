import type { StoredAdapter } from '@/lib/domain/adapter';
import { agentProfileSchema, type AgentProfile } from '@/lib/domain/agent-profile';
import { correctionSchema } from '@/lib/domain/assessment';
import type { Assist, DeskHealth } from '@/lib/domain/assist';
import { observationSchema } from '@/lib/domain/conversation';
import { limits } from '@/lib/domain/limits';
import type { StoredPack } from '@/lib/domain/pack';
import { type RedactionAnswers, redactionCalls, type RedactionOverview } from './redaction-contract';
import type { Retention } from '@/lib/domain/retention';
import type { PassageSuggestion, ReplySuggestion } from '@/lib/domain/suggestion';
import { z } from '@/lib/domain/zod';
import { customerCalls, type CustomerAnswers } from './customers/customers-contract';
import { coachCalls, type CoachAnswers } from './coach/coach-contract';
import {
  escalationDashboardCalls,
  escalationSidebarCalls,
  type EscalationDashboardAnswers,
  type EscalationSidebarAnswers,
} from './escalation/escalation-contract';
import { endpointCalls, type EndpointAnswers } from './models/endpoint-contract';
import { guardPageCalls, guardSidebarCalls, type GuardAnswers } from './guard/guard-contract';
import { handoffCalls, type HandoffAnswers } from './handoff/handoff-contract';
import { insertionSchema } from './insertion';
import { keepingCalls, type KeepingAnswers } from './keeping/keeping-contract';
import { knowledgeCalls, ticketSchema, type KnowledgeAnswers } from './knowledge-contract';
import {
  modelDashboardCalls,
  modelSidebarCalls,
  type ModelDashboardAnswers,
  type ModelSidebarAnswers,
} from './models/models-contract';
import { packCalls, takePolicyCall, type PackAnswers } from './packs/packs-contract';
import {
  promiseDashboardCalls,
  promiseSidebarCalls,
  type PromiseDashboardAnswers,
  type PromiseSidebarAnswers,
} from './promises/promises-contract';
import { pickerCalls } from './picker-contract';
import { pageShortcutSchema, type Api, type Outcome } from './page-contract';
import { replyCalls, type ReplyAnswers } from './replies-contract';
import type { TemplateValues } from './rooms';

// The one typed contract of the house. Each side that connects may call only what is listed for its role, with
// arguments of these shapes. JSON only.

const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);
const tabSchema = z.number().int().nonnegative();

export const roleSchema = z.enum(['page', 'sidebar', 'dashboard']);
export type Role = z.infer<typeof roleSchema>;

/** What the desk knows about who connected; from the browser, never from the other side's own words. */
export const senderSchema = z.object({ role: roleSchema, tab: tabSchema.nullable(), url: z.string().max(limits.url) });
export type Sender = z.infer<typeof senderSchema>;

export const deskCalls = {
  page: {
    observe: z.tuple([observationSchema]),
    pressed: z.tuple([pageShortcutSchema]),
    adapters: z.tuple([]),
    adapter: z.tuple([z.string().max(limits.id)]),
    // Looked at by the desk itself, which says which field does not fit.
    saveAdapter: z.tuple([z.unknown()]),
    undoSaveAdapter: z.tuple([z.string().max(limits.id)]),
    ...guardPageCalls,
    ...pickerCalls,
  },
  sidebar: {
    ...guardSidebarCalls,
    ...coachCalls,
    ...modelSidebarCalls,
    ...handoffCalls,
    ...escalationSidebarCalls,
    ...promiseSidebarCalls,
    /** The tab to show; null means the tab that the sidebar is framed in. */
    follow: z.tuple([tabSchema.nullable()]),
    /** Lets the person show where the conversation is, in the page of the tab. */
    teach: z.tuple([]),
    insert: z.tuple([insertionSchema]),
    undoInsert: z.tuple([]),
    /** This article does not help here: its id, and the key of the conversation that the agent saw. */
    dismissPassage: z.tuple([keySchema, keySchema]),
    undoDismissPassage: z.tuple([ticketSchema]),
    /** The same of a reply. */
    dismissReply: z.tuple([keySchema, keySchema]),
    undoDismissReply: z.tuple([ticketSchema]),
    copied: z.tuple([insertionSchema.omit({ text: true, conversation: true, cursor: true })]),
    correct: z.tuple([keySchema, correctionSchema]),
    undoCorrection: z.tuple([keySchema, correctionSchema]),
    saveNote: z.tuple([keySchema, z.string().max(limits.note)]),
    setTags: z.tuple([keySchema, z.array(z.string().min(1).max(limits.tag)).max(limits.tagsPerPerson)]),
    search: z.tuple([z.string().max(limits.name)]),
    takePolicy: takePolicyCall,
    exportReadable: z.tuple([]),
    rebuild: z.tuple([]),
  },
  dashboard: {
    overview: z.tuple([]),
    ...replyCalls,
    /** What the agent says of themselves, for the variables of replies. */
    profile: z.tuple([]),
    saveProfile: z.tuple([agentProfileSchema]),
    /** What the profile and packs give to variables, as replies are filled in with it. */
    ownValues: z.tuple([]),
    ...knowledgeCalls,
    ...customerCalls,
    // A file for the desk, in pieces (`uploads.ts`): its name and size, then base64.
    beginUpload: z.tuple([z.string().max(limits.url), z.number().int().nonnegative()]),
    addToUpload: z.tuple([z.string().max(limits.id), z.string().max(2 * 512 * 1024)]),
    dropUpload: z.tuple([z.string().max(limits.id)]),
    removePack: z.tuple([keySchema]),
    ...packCalls,
    ...promiseDashboardCalls,
    ...modelDashboardCalls,
    ...endpointCalls,
    ...escalationDashboardCalls,
    /** What the organisation's policy says, read by a page that can. */
    takePolicy: takePolicyCall,
    restoreStarterPack: z.tuple([]),
    /** A file's content; refused with the field and the reason where it does not fit. */
    importAdapter: z.tuple([z.unknown()]),
    undoImportAdapter: z.tuple([keySchema]),
    removeAdapter: z.tuple([keySchema]),
    ...keepingCalls,
    /** Judges as shipped again: what corrections taught is gone, the corrections themselves stay. */
    ...redactionCalls,
    forgetLessons: z.tuple([]),
    exportReadable: z.tuple([]),
    eraseEverything: z.tuple([]),
    rebuild: z.tuple([]),
  },
};

export interface Overview extends RedactionOverview {
  health: DeskHealth;
  packs: StoredPack[];
  /** The locale of dates and numbers that a pack asks for. */
  locale: string | null;
  retention: Retention;
  /** What was taught or came in packs, by site. */
  adapters: StoredAdapter[];
  counts: {
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
    replyUses: number;
    /** Remembered answers to fields of replies. */
    answers: number;
    toldApart: number;
  };
}

export interface SearchHits {
  replies: ReplySuggestion[];
  passages: PassageSuggestion[];
}

/** Whether what was asked is kept: with a damaged or full database the desk goes on, and says that it was not saved. */
export interface Saved {
  saved: boolean;
}

export type SidebarDesk = Api<
  typeof deskCalls.sidebar,
  GuardAnswers &
    CoachAnswers &
    HandoffAnswers &
    ModelSidebarAnswers &
    EscalationSidebarAnswers &
    PromiseSidebarAnswers & {
      follow: Assist;
      teach: Outcome;
      insert: Outcome;
      undoInsert: Outcome;
      /** The id by which it is undone. */
      dismissPassage: string;
      undoDismissPassage: void;
      dismissReply: string;
      undoDismissReply: void;
      copied: void;
      correct: Saved;
      undoCorrection: Saved;
      saveNote: Saved;
      setTags: Saved;
      search: SearchHits;
      takePolicy: void;
      exportReadable: string;
      rebuild: void;
    }
>;
export type DashboardDesk = Api<
  typeof deskCalls.dashboard,
  PackAnswers &
    ModelDashboardAnswers &
    EndpointAnswers &
    EscalationDashboardAnswers &
    PromiseDashboardAnswers &
    KnowledgeAnswers &
    CustomerAnswers &
    ReplyAnswers &
    RedactionAnswers &
    KeepingAnswers & {
      profile: AgentProfile;
      saveProfile: void;
      ownValues: TemplateValues;
      takePolicy: void;
      overview: Overview;
      beginUpload: string;
      addToUpload: number;
      dropUpload: void;
      removePack: void;
      restoreStarterPack: void;
      importAdapter: Outcome;
      undoImportAdapter: Outcome;
      removeAdapter: Outcome;
      forgetLessons: void;
      exportReadable: string;
      eraseEverything: void;
      rebuild: void;
    }
>;
