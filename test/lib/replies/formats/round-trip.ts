import fc from 'fast-check';
import { expect } from 'vitest';
import type { Reply } from '@/lib/domain/reply';
import { planReplyImport } from '@/lib/replies/plan-reply-import';
import type { ReplyFormat } from '@/lib/replies/formats/reply-format';
import { anyReplies, type Tag } from './any-reply';

/** A file in memory. */
export const textFile = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

/** The reply with some of its fields, and the others at their defaults. */
export const only = (reply: Reply, ...fields: (keyof Reply)[]): Reply => {
  const kept = Object.fromEntries(Object.entries(reply).filter(([field]) => fields.includes(field as keyof Reply)));
  return {
    id: reply.id,
    title: reply.title,
    shortcut: '',
    body: reply.body,
    tags: [],
    intents: [],
    language: 'en',
    variants: [],
    folder: '',
    tone: 'neutral',
    fields: [],
    attachments: [],
    pack: null,
    ...kept,
  };
};

/** The text with some tags as they come back: the losses of a format, one by one. */
export const say =
  (losses: Partial<Record<Tag, string>>) =>
  (body: string): string =>
    Object.entries(losses)
      .reduce((text, [tag, said]) => text.replaceAll(tag, said), body)
      .trim();

/** What the format gives back of a reply. */
type Keep = (reply: Reply, at: number, all: readonly Reply[]) => Reply;

/**
 * Holds `read(write(x))` against x but for the losses, that it is recognised, that what is read tells no gap as if it were
 * ours, and, where ids are kept, that an import of it changes nothing.
 */
export async function checkRoundTrip(
  format: ReplyFormat,
  keep: Keep = (reply) => reply,
  { hasIds = true, runs = 100 }: { hasIds?: boolean; runs?: number } = {},
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(anyReplies, async (all) => {
      const files = format.write?.(all) ?? [];
      expect(format.fits(files)).toBe(true);
      const read = await format.read(files);
      const bare = (reply: Omit<Reply, 'pack'>) => ({ ...reply, pack: null, ...(hasIds ? {} : { id: '' }) });
      const sorted = (replies: readonly Reply[]) =>
        replies.toSorted((a, b) => (JSON.stringify([a.id, a.title, a]) < JSON.stringify([b.id, b.title, b]) ? -1 : 1));
      const kept = all.map(keep);
      expect(sorted(read.replies.map(bare))).toEqual(sorted(kept.map(bare)));
      if (!hasIds) return;
      const plan = planReplyImport(kept, read);
      expect({ ...plan, faults: [] }).toEqual({ added: [], changed: [], unchanged: kept.length, faults: [] });
    }),
    { numRuns: runs },
  );
}
