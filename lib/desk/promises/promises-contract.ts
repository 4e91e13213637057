import { limits } from '@/lib/domain/limits';
import { promiseStateSchema } from '@/lib/domain/promise';
import type { PromiseView } from '@/lib/domain/promise-view';
import { z } from '@/lib/domain/zod';
import type { Saved } from '../contract';

// What sidebars and dashboards ask about promises; a part of the one contract.

const keySchema = z
  .string()
  .min(1)
  .max(3 * limits.id);

/** What became of a promise; `open` takes that back. */
const decidePromise = z.tuple([keySchema, promiseStateSchema]);

/** The open promises to the person of a conversation, by its key; overdue ones first. */
export const promiseSidebarCalls = { promises: z.tuple([keySchema]), decidePromise };

export const promiseDashboardCalls = {
  /** All promises in a state, the most urgent first. */
  allPromises: z.tuple([promiseStateSchema]),
  /** All promises to a person, in whatever state, by the keys that they have. */
  promisesOfPerson: z.tuple([z.array(keySchema).min(1).max(50)]),
  decidePromise,
};

export interface ListedPromises {
  promises: PromiseView[];
  /** All that there are; the list holds the most urgent. */
  total: number;
}

export interface PromiseSidebarAnswers {
  promises: PromiseView[];
  decidePromise: Saved;
}
export interface PromiseDashboardAnswers {
  allPromises: ListedPromises;
  promisesOfPerson: PromiseView[];
  decidePromise: Saved;
}
