import { limits } from '@/lib/domain/limits';
import { engineKindSchema } from '@/lib/domain/language-model';
import type { DownloadPlan } from '@/lib/domain/model-files';
import type { ModelsView, Tried } from '@/lib/domain/models-view';
import { opinionSchema, rewriteHowSchema, writeAskSchema, writerSchema, writtenSchema } from '@/lib/domain/written';
import { z } from '@/lib/domain/zod';
import type { GapArticle } from '@/lib/domain/help-article';
import type { Writer } from '@/lib/domain/written';
import type { Outcome } from '../page-contract';
import type { SavedArticle } from './writing/save-article';

// What sidebars and dashboards ask about language models; a part of the one contract.

const idSchema = z.string().min(1).max(limits.id);
const keySchema = z
  .string()
  .min(1)
  .max(2 * limits.id);

export const modelSidebarCalls = {
  /** Begins to write; resolves to the id by which it is told of and stopped. */
  write: z.tuple([writeAskSchema]),
  stopWriting: z.tuple([idSchema]),
  /** What the agent made of a text that a model wrote, before it goes anywhere: id, text. */
  offerWritten: z.tuple([idSchema, z.string().min(1).max(limits.messageText)]),
  /** Has the draft in the page's box rewritten: which state of it, how, and into which language. Resolves as `write` does. */
  rewriteDraft: z.tuple([z.number().int(), rewriteHowSchema, z.string().min(2).max(20).nullable()]),
  /** Puts what the agent took of such a rewrite in the place of the draft that it was made of: id, text. */
  takeRewrite: z.tuple([idSchema, z.string().min(1).max(limits.messageText)]),
  /** Puts an article that was written into the library, for a person to check; and takes that back. */
  saveHelpArticle: z.tuple([idSchema]),
  undoHelpArticle: z.tuple([idSchema]),
  /** Asks the model what it thinks of the last message of the conversation with this key. */
  askOpinion: z.tuple([keySchema]),
};

export interface ModelSidebarAnswers {
  write: string;
  stopWriting: void;
  offerWritten: void;
  rewriteDraft: string;
  takeRewrite: Outcome;
  saveHelpArticle: SavedArticle;
  undoHelpArticle: void;
  askOpinion: void;
}

/** What the desk tells a sidebar. */
export const modelToldCalls = {
  written: z.tuple([writtenSchema]),
  writerChanged: z.tuple([writerSchema]),
  opinionChanged: z.tuple([opinionSchema]),
};
export interface ModelToldAnswers {
  written: void;
  writerChanged: void;
  opinionChanged: void;
}

/** Minutes; a day at most. */
const minutesSchema = z.number().int().min(1).max(1_440);

export const modelDashboardCalls = {
  models: z.tuple([]),
  /** Looks at the graphics chip: its limits, and a measurement of some seconds. */
  measureMachine: z.tuple([]),
  /** What a download would be; asks the model's server for its list of files. */
  planModel: z.tuple([idSchema]),
  downloadModel: z.tuple([idSchema]),
  pauseModel: z.tuple([idSchema]),
  /** Stops a download and gives its space back: resolves to the bytes. */
  cancelModel: z.tuple([idSchema]),
  removeModel: z.tuple([idSchema]),
  verifyModel: z.tuple([idSchema]),
  repairModel: z.tuple([idSchema]),
  /** Takes the files of a model from the page that has them; the second is the ticket that they come with (`hand-files.ts`). */
  importModel: z.tuple([idSchema, idSchema]),
  chooseModel: z.tuple([engineKindSchema, idSchema.nullable()]),
  loadModel: z.tuple([]),
  unloadModel: z.tuple([]),
  setModelIdle: z.tuple([minutesSchema]),
  setSecondOpinion: z.tuple([z.boolean()]),
  /** A test prompt: begins here, and is asked after with `triedModel`. */
  tryModel: z.tuple([z.string().min(1).max(2_000)]),
  triedModel: z.tuple([]),
  stopTrying: z.tuple([]),
  /** What writes, and whether text leaves the device for it. */
  writer: z.tuple([]),
  /** An article from the answers to questions that none answers, by the id of their group: begins here, and is asked after. */
  writeGapArticle: z.tuple([keySchema]),
  gapArticle: z.tuple([]),
  stopGapArticle: z.tuple([]),
};

export interface ModelDashboardAnswers {
  models: ModelsView;
  measureMachine: void;
  planModel: DownloadPlan;
  downloadModel: void;
  pauseModel: void;
  cancelModel: number;
  removeModel: number;
  verifyModel: void;
  repairModel: void;
  importModel: void;
  chooseModel: void;
  loadModel: void;
  unloadModel: void;
  setModelIdle: void;
  setSecondOpinion: void;
  tryModel: void;
  triedModel: Tried;
  stopTrying: void;
  writer: Writer;
  writeGapArticle: void;
  gapArticle: GapArticle;
  stopGapArticle: void;
}
