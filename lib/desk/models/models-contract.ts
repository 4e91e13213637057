import { limits } from '@/lib/domain/limits';
import type { ModelsView } from '@/lib/domain/models-view';
import { opinionSchema, writeAskSchema, writerSchema, writtenSchema, type Opinion } from '@/lib/domain/written';
import { z } from '@/lib/domain/zod';

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
  /** Asks the model what it thinks of the last message of the conversation with this key. */
  askOpinion: z.tuple([keySchema]),
};

export interface ModelSidebarAnswers {
  write: string;
  stopWriting: void;
  offerWritten: void;
  askOpinion: Opinion | null;
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
  /** Looks at the graphics card: its limits, and a measurement of some seconds. */
  measureMachine: z.tuple([]),
  downloadModel: z.tuple([idSchema]),
  pauseModel: z.tuple([idSchema]),
  /** Stops a download and gives its space back. */
  cancelModel: z.tuple([idSchema]),
  removeModel: z.tuple([idSchema]),
  /** Hashes every file; what differs is fetched anew where `repair` is true. */
  verifyModel: z.tuple([idSchema, z.boolean()]),
  /** Takes a model's files from an upload (`uploads.ts`) of a zip. */
  chooseModel: z.tuple([z.enum(['webllm', 'prompt-api', 'endpoint', 'none']), idSchema.nullable()]),
  loadModel: z.tuple([]),
  unloadModel: z.tuple([]),
  persistStorage: z.tuple([]),
  setModelIdle: z.tuple([minutesSchema]),
  setSecondOpinion: z.tuple([z.boolean()]),
  /** A test prompt: begins, and is asked after. */
  tryModel: z.tuple([z.string().min(1).max(2_000)]),
  triedModel: z.tuple([]),
  stopTrying: z.tuple([]),
};

/** What became of the test prompt so far. */
export interface Tried {
  state: 'none' | 'writing' | 'done' | 'stopped' | 'failed';
  text: string;
  /** What went wrong, for a person. */
  reason: string | null;
  tokensPerSecond: number | null;
  firstTokenMs: number | null;
}

export interface ModelDashboardAnswers {
  models: ModelsView;
  measureMachine: void;
  downloadModel: void;
  pauseModel: void;
  cancelModel: void;
  removeModel: void;
  verifyModel: void;
  chooseModel: void;
  loadModel: void;
  unloadModel: void;
  persistStorage: boolean;
  setModelIdle: void;
  setSecondOpinion: void;
  tryModel: void;
  triedModel: Tried;
  stopTrying: void;
}
