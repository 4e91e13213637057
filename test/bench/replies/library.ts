import { readFileSync } from 'node:fs';
import { createAnalysis } from '../../../lib/analysis/create-analysis.ts';
import type * as Packs from '../../../lib/domain/pack.ts';
import type * as Replies from '../../../lib/domain/reply.ts';
import type { Reply } from '../../../lib/domain/reply.ts';
import type { Assessment } from '../../../lib/domain/assessment.ts';
import type * as Library from '../../../lib/replies/create-reply-library.ts';
import { openArtefact } from '../../../scripts/analyse/open-artefact.ts';
import { loadSource } from '../../../scripts/load-source.ts';

/** The rooms that the desk asks, as they ship. */
export interface ReplyBench {
  createReplyLibrary: typeof Library.createReplyLibrary;
  assess(text: string): Assessment;
  starter: Reply[];
  makeReply(id: string, title: string, body: string, more?: Partial<Reply>): Reply;
}

export async function openReplyBench(models: string): Promise<ReplyBench> {
  const { createReplyLibrary } = await loadSource<typeof Library>('lib/replies/create-reply-library.ts');
  const analysis = createAnalysis(await openArtefact(models));
  const { packSchema } = await loadSource<typeof Packs>('lib/domain/pack.ts');
  const { replySchema } = await loadSource<typeof Replies>('lib/domain/reply.ts');
  const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
  return {
    createReplyLibrary,
    assess: (text) => analysis.assessMessage(text),
    starter: pack.replies.map((reply) => ({ ...reply, pack: pack.id })),
    makeReply: (id, title, body, more = {}) => replySchema.parse({ id, title, body, ...more }),
  };
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
