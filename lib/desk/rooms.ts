import type { WeighedMessage } from '@/lib/escalation/weighed-message';
import type { Article } from '@/lib/domain/article';
import type { Assessment, Correction } from '@/lib/domain/assessment';
import type { DistressProtocol } from '@/lib/domain/assist';
import type { ConversationMood } from '@/lib/domain/conversation-mood';
import type { EscalationRule } from '@/lib/domain/escalation-rule';
import type { Lesson } from '@/lib/domain/lesson';
import type { SuggestionOutcome } from '@/lib/domain/outcome';
import type { Direction } from '@/lib/domain/message';
import type { TaughtByPack } from '@/lib/domain/pack-intent';
import type { Reply } from '@/lib/domain/reply';
import type { Intent, LanguageSignal, OwnIntent, Sentiment } from '@/lib/domain/signal';
import type { PassageSuggestion, ReplySuggestion } from '@/lib/domain/suggestion';
import type { WordVectors } from '@/lib/knowledge/index/text-vector';
import type { ListedRule } from '@/lib/domain/listed-rule';
import type { StoredRule } from '@/lib/domain/stored-rule';
import type { Team } from '@/lib/domain/team';
import type { Route, Warning } from '@/lib/domain/warning';
import type { WarningMark } from '@/lib/domain/warning-mark';
import type { CustomerFacts } from '@/lib/escalation/customer-facts';

// What the desk asks of the pure rooms. The worker passes the rooms in; tests may pass others.

export interface AnalysisRoom {
  /** What is said of a message while there are no models. */
  assessWithoutModels(text: string): Assessment;
  findOpenQuestion(messages: { direction: Direction; text: string }[]): string | null;
  /** Of messages in order; `at` is NaN where no time is known, `past` the person's other conversations. */
  judgeConversation(
    messages: {
      key: string;
      direction: Direction;
      at: number;
      text: string;
      assessment: Pick<Assessment, 'sentiment' | 'question' | 'intent'> | null;
    }[],
    past: { past: { conversation: string; intent: Intent | null; at: number }[]; now: number },
  ): ConversationMood;
}

/** What the team's own topics were learned into. */
export interface OwnIntentJudge {
  /** What a message is about, by the team's own topics; null when it is about none of them. Never throws. */
  judge(text: string, language: LanguageSignal): OwnIntent | null;
}

/** The models at work; they load after the desk has started, and may be damaged. */
export interface Judge {
  /** Which models these are. */
  mark: string;
  /** What words mean, for the search; null or absent where the models have none. */
  wordVectors?: WordVectors | null;
  assessMessage(text: string): Assessment;
  /** What a correction of a message teaches; null when it is nothing that they could learn. */
  takeLesson(text: string, correction: Correction): Pick<Lesson, 'signal' | 'steps' | 'features'> | null;
  /** These lessons, and no others, adjust what is judged from now on. */
  teach(lessons: readonly Lesson[], now: number): void;
  /**
   * Learns the topics of packs: `mark` says at once what will have judged, `training` takes up to seconds, and rests often
   * enough for others to be served between.
   */
  learnIntents(packs: readonly TaughtByPack[]): { mark: string; training: Generator<void, OwnIntentJudge> };
}

export interface KnowledgeRoom {
  put(articles: Article[]): void;
  remove(ids: string[]): void;
  /** Articles that are not suggested, or serve other sites than the host that is named, are left out. */
  suggest(query: {
    question: string;
    intent: Intent | null;
    language: string | null;
    site?: string | null;
    limit?: number;
  }): PassageSuggestion[];
  /** All articles, whatever they are offered for. */
  search(text: string, limit?: number): PassageSuggestion[];
  /** What agents made of suggestions; replaces what was taught before. */
  teach(outcomes: readonly SuggestionOutcome[], now: number): void;
  /** The meaning of words joins the search, in steps; without vectors, words alone count. */
  useWordVectors(vectors: WordVectors | null): Generator<void, boolean>;
  /** The index as it is now, in parts that are made as they are asked for. */
  save(): Iterable<Uint8Array<ArrayBuffer>>;
  /** Takes such parts in; false, and nothing changed, where they do not fit. */
  load(parts: readonly Uint8Array[]): boolean;
  /** Words that mean the same, from packs; in the place of those that were set before. */
  setSynonyms(groups: readonly (readonly string[])[]): void;
}

export type TemplateValues = Record<string, string | undefined>;

/** What replies are filled in with. */
export interface ReplyContext {
  values: TemplateValues;
  /** Of the languages that the agent reads, their own first; empty where they did not say. */
  agentLanguages?: readonly string[];
  /** What was answered last to the fields of a reply, by their names. */
  answersOf?: (reply: string) => Readonly<Record<string, string>>;
}

export interface RepliesRoom {
  put(replies: Reply[]): void;
  remove(ids: string[]): void;
  suggest(
    query: {
      question: string;
      intents: { label: Intent; confidence: number }[];
      sentiment: Sentiment | null;
      language: string | null;
      message?: string;
      /** Without names and numbers. */
      kept?: string;
      /** Replies that were inserted in this conversation. */
      used?: ReadonlySet<string>;
      /** Replies that the agent does not want for this question. */
      dismissed?: ReadonlySet<string>;
      sent: string[];
      site?: string | null;
    } & ReplyContext,
  ): ReplySuggestion[];
  search(text: string, context: ReplyContext & { language?: string | null }, limit?: number): ReplySuggestion[];
  /** What agents made of suggestions; replaces what was taught before. */
  teach(outcomes: readonly SuggestionOutcome[], now: number): void;
  /** The ids of all replies that what was typed may mean, the best first. */
  find(text: string): string[];
}

export interface EscalationRoom {
  /** Rules from packs, beside those that ship; in the place of those that were set before. */
  setPackRules(rules: readonly EscalationRule[]): void;
  /** What the team changed and wrote. */
  setStoredRules(rows: readonly StoredRule[]): void;
  /** Null for those that ship. */
  setTeams(teams: readonly Team[] | null): void;
  rules(): readonly ListedRule[];
  teams(): readonly Team[];
  weighEscalation(conversation: {
    messages: readonly WeighedMessage[];
    dismissed: readonly { message: string; rule: string }[];
    marks?: readonly WarningMark[];
    customer?: CustomerFacts | null;
    now: number;
  }): Warning | null;
  /** Who should have the conversation, and why. */
  suggestRoute(messages: readonly WeighedMessage[], warning: Warning | null): Route | null;
  /** When it may warn otherwise though nobody writes (epoch milliseconds); null for never. */
  nextChange(messages: readonly WeighedMessage[], marks: readonly WarningMark[], now: number): number | null;
  distressProtocol(message: string, language: string | null): DistressProtocol;
}

export interface TemplateContext {
  customer: { name: string; handle?: string | undefined } | null;
  agent: string | null;
  channel: string;
  now: number;
  messages: { direction: Direction; text: string }[];
  /** What the agent and the packs say themselves. */
  own: TemplateValues;
}

export interface Rooms {
  analysis: AnalysisRoom;
  knowledge: KnowledgeRoom;
  replies: RepliesRoom;
  escalation: EscalationRoom;
  templateValues(context: TemplateContext): TemplateValues;
}
