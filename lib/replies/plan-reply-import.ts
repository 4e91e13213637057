import { replySchema, type Reply } from '@/lib/domain/reply';
import type { ReadReplies, ReplyImportPlan } from '@/lib/domain/reply-import';

/** How often it was used elsewhere is nothing that it says. */
type ReadReply = Omit<ReadReplies['replies'][number], 'uses'>;

/** What a reply says, in the order of the schema; its date follows from a change of these. */
const content = (Object.keys(replySchema.shape) as (keyof ReadReply)[]).filter(
  (field) => field !== 'id' && field !== 'updatedAt' && (field as string) !== 'pack',
);

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The reply as the import would leave it: what the file does not tell stays. */
function mergeWith(before: Reply, read: ReadReply, told: ReadonlySet<string>): Reply {
  const after: Reply = { ...before, body: read.body };
  for (const field of content) {
    if (!told.has(field)) continue;
    if (read[field] === undefined) delete after[field as 'sites' | 'reviewBy'];
    else Object.assign(after, { [field]: read[field] });
  }
  return after;
}

/** Tells what would be added or changed with a shortcut that another reply has already; both keep it. */
function tellShortcuts(existing: readonly Reply[], { added, changed, faults }: ReplyImportPlan): void {
  const holders = new Map<string, Reply>();
  for (const reply of existing) if (reply.shortcut !== '') holders.set(reply.shortcut.toLowerCase(), reply);
  const taken = changed.filter(({ fields }) => fields.includes('shortcut')).map(({ after }) => after);
  for (const { id, title, shortcut } of [...added, ...taken]) {
    const holder = holders.get(shortcut.toLowerCase());
    if (holder === undefined || holder.id === id) continue;
    const what = `“${title}” has the same shortcut (“${shortcut}”) as “${holder.title}”, which is there already. Both keep it.`;
    faults.push({ file: '', line: null, what: what.slice(0, 1_000), outcome: 'changed' });
  }
}

/**
 * The dry run of an import over the replies that are there: what would be added, changed and left. A changed reply gets
 * the file's date; where that tells none, `now` (milliseconds). Replies of packs are never overwritten.
 */
export function planReplyImport(existing: readonly Reply[], read: ReadReplies, now?: number): ReplyImportPlan {
  const known = new Map(existing.map((reply) => [reply.id, reply]));
  const told = new Set(read.told);
  const seen = new Set<string>();
  const plan: ReplyImportPlan = { added: [], changed: [], unchanged: 0, faults: [...read.faults] };
  const skip = (what: string) => plan.faults.push({ file: '', line: null, what, outcome: 'skipped' });
  for (const reply of read.replies) {
    const before = known.get(reply.id);
    if (seen.has(reply.id)) {
      skip(`“${reply.title}” has the same id (${reply.id}) as a reply before it. The first is kept.`);
    } else if (before === undefined) {
      const { uses: _, ...added } = reply;
      plan.added.push({ ...added, pack: null });
    } else if (before.pack !== null) {
      skip(
        `“${reply.title}” belongs to the pack ${before.pack}, which is not overwritten. Give it another id, or change the pack.`,
      );
    } else {
      const after = mergeWith(before, reply, told);
      const fields = content.filter((field) => !isSame(before[field], after[field]));
      if (fields.length === 0) plan.unchanged += 1;
      else {
        const date = reply.updatedAt ?? (now === undefined ? undefined : new Date(now).toISOString());
        plan.changed.push({ before, after: { ...after, ...(date !== undefined && { updatedAt: date }) }, fields });
      }
    }
    seen.add(reply.id);
  }
  tellShortcuts(existing, plan);
  return plan;
}
