import type { Adapter } from '@/lib/domain/adapter';
import type { Assist } from '@/lib/domain/assist';
import type { Event } from '@/lib/domain/event';
import type { ManagedPolicy } from '@/lib/domain/managed-policy';
import type { Pack } from '@/lib/domain/pack';
import type { FetchAddress } from '@/lib/platform/fetch-address';
import type { Log } from '@/lib/platform/log';
import type { Store } from '@/lib/store/open-store';
import type { keepAdapters } from './adapters';
import type { KeptProfile } from './agent-profile';
import type { WatchedHealth } from './desk-health';
import type { Customers } from './customers/keep-customers';
import type { keepJudgement } from './judgement';
import type { KeptMeaning } from './models/keep-meaning';
import type { KeptModels } from './models/keep-models';
import type { KeptOpinions } from './models/keep-opinions';
import type { ModelParts } from './models/model-parts';
import type { KeptWriting } from './models/writing/keep-writing';
import type { ModelTexts } from './coach/keep-model-texts';
import type { KeptRules } from './escalation/keep-rules';
import type { KeptWarnings } from './escalation/keep-warnings';
import type { Guard } from './guard/keep-guard';
import type { Knowledge } from './keep-knowledge';
import type { keepLibrary } from './library';
import type { Packs } from './packs/keep-packs';
import type { KeptRedaction } from './keep-redaction';
import type { KeptPromises } from './promises/keep-promises';
import type { Restores } from './keeping/keep-restores';
import type { TakeOuts } from './keeping/keep-take-outs';
import type { KeptRetention } from './keeping/keep-retention';
import type { KeptPolicy } from './packs/keep-policy';
import type { createPackJobs } from './packs/run-jobs';
import type { WatchedSources } from './packs/watch-sources';
import type { Replies } from './replies';
import type { KeptAnswers } from './remembered-answers';
import type { Judge, Rooms } from './rooms';
import type { Tab, Tabs } from './tabs';
import type { Uploads } from './uploads';

export interface DeskParts {
  rooms: Rooms;
  store: Store;
  log: Log;
  loadStarterPack: () => Promise<Pack>;
  /** The models that judge; rejects when they are missing or damaged. */
  loadJudge: () => Promise<Judge>;
  /** The site adapters that come with the extension. */
  shippedAdapters: readonly Adapter[];
  /** The one door to other computers; only addresses of packs go through it. */
  fetchAddress: FetchAddress;
  /** What runs language models; without it nothing is drafted, and everything else works. */
  models?: ModelParts;
  /** BCP 47 of the browser; English where nobody says. */
  locale?: string;
  /** Epoch milliseconds. */
  now: () => number;
}

/** What the use cases of the desk share. */
export interface Desk extends Omit<DeskParts, 'models'> {
  health: WatchedHealth;
  library: ReturnType<typeof keepLibrary>;
  knowledge: Knowledge;
  replies: Replies;
  profile: KeptProfile;
  answers: KeptAnswers;
  adapters: ReturnType<typeof keepAdapters>;
  judgement: ReturnType<typeof keepJudgement>;
  redaction: KeptRedaction;
  /** Judges what the open conversations show and others judged, shows it, and saves it behind that. */
  judgeAgain: () => void;
  tabs: Tabs;
  guard: Guard;
  /** What the agent says of warnings, and the rules that raise them. */
  warnings: KeptWarnings;
  rules: KeptRules;
  customers: Customers;
  /** What language models made, and whether a person stands by it. */
  modelTexts: ModelTexts;
  /** Null where nothing runs models. */
  modelParts: ModelParts | null;
  models: KeptModels;
  /** Null where search goes by words alone. */
  meaning: KeptMeaning | null;
  writing: KeptWriting;
  opinions: KeptOpinions;
  packs: Packs;
  packJobs: ReturnType<typeof createPackJobs>;
  sources: WatchedSources;
  promises: KeptPromises;
  policy: KeptPolicy;
  retention: KeptRetention;
  /** Files that are written for a dashboard, and files that it restores. */
  takeOuts: TakeOuts;
  restores: Restores;
  takePolicy: (policy: ManagedPolicy) => Promise<void>;
  /** Files on their way from a dashboard. */
  uploads: Uploads;
  /** Changes of threads and of the library, one at a time. */
  inTurn: <T>(work: () => Promise<T> | T) => Promise<T>;
  /** Writes to the database, behind what is shown. */
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  /** A write that somebody waits for, behind those that wait; it rejects where the database does. */
  writeInTurn: <T>(work: () => Promise<T>) => Promise<T>;
  /** Reads what is stored, behind the writes that wait; the fallback when it can't be read. */
  readSaved: <T>(work: () => Promise<T>, otherwise: T) => Promise<T>;
  /** Writes down what was shown or done; what it gives back writes it anew, once more is known of it. */
  record: (what: Event['what'], conversation?: string | null) => (known: Event['what']) => void;
  assistFor: (tab: Tab) => Assist;
  push: (tabs: Tab[]) => void;
  /**
   * Makes an empty database and fills it as on the first run. After a rebuild every page tells again what it shows; after
   * an erasure none does, or what was erased would be back at once.
   */
  startOver: (why: 'rebuild' | 'erase') => Promise<void>;
}
