import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from '../../../lib/domain/zod.ts';
import { readLines } from '../../../scripts/train/data-sets/read-lines.ts';

const documentSchema = z.object({ id: z.string(), title: z.string(), body: z.string() });
const questionSchema = z.object({ id: z.string(), text: z.string(), rel: z.array(z.string()) });
export type SearchDocument = z.infer<typeof documentSchema>;
export type LabelledQuestion = z.infer<typeof questionSchema>;

/** A knowledge base and questions of which it is known what answers them. */
export interface SearchSet {
  name: string;
  documents: SearchDocument[];
  questions: LabelledQuestion[];
}

const origins: Readonly<Record<string, string>> = {
  ret_stackfaq: 'https://github.com/ML-Recipes/BERT-FAQ (StackFAQ)',
  ret_banking77kb:
    'https://github.com/PolyAI-LDN/task-specific-datasets (banking_data); articles written for this project',
  ret_dstc9_pool: 'https://github.com/alexa/alexa-with-dstc9-track1-dataset (data/knowledge.json)',
};

const read = <T>(data: string, folder: string, name: string, schema: z.ZodType<T>): T[] =>
  readLines(join(data, folder), name, origins[folder] ?? '').map((line) => schema.parse(line));

export const readDocuments = (data: string, folder: string): SearchDocument[] =>
  read(data, folder, 'docs', documentSchema);

/** Questions that may be used to choose settings and to teach; the others only report. */
export const readTrainingQuestions = (data: string): LabelledQuestion[] =>
  read(data, 'ret_banking77kb', 'train_queries', questionSchema);

/** The sets that are there; the others are told by name, with where they come from. */
export function readSearchSets(data: string, tellMissing: (message: string) => void): SearchSet[] {
  const present = Object.keys(origins).filter((folder) => {
    const isThere = existsSync(join(data, folder, 'docs.jsonl'));
    if (!isThere) tellMissing(`${folder} is not in ${data}. It comes from ${origins[folder]}.`);
    return isThere;
  });
  const documents = new Map(present.map((folder) => [folder, readDocuments(data, folder)]));
  const pool = [...documents.values()].flat();
  const asked = present.filter((folder) => folder !== 'ret_dstc9_pool');
  return asked.flatMap((folder) => {
    const questions = read(data, folder, 'queries', questionSchema);
    const name = folder.replace('ret_', '');
    const own = documents.get(folder) ?? [];
    return [
      { name: `${name} (${own.length})`, documents: own, questions },
      { name: `${name} in the pool (${pool.length})`, documents: pool, questions },
    ];
  });
}
