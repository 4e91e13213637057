import { replySchema } from '@/lib/domain/reply';
import type { ReadReplies } from '@/lib/domain/reply-import';
import type { NamedFile, ReplyFormat } from './formats';

const FORMAT = 'deskmate-replies';
const storedSchema = replySchema.omit({ pack: true });

const parse = ({ path, bytes }: NamedFile): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error(`"${path}" is no JSON file. Nothing was imported.`);
  }
};

/** The items of a file; null where it is something else. */
const itemsOf = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) return null;
  return 'replies' in value && Array.isArray(value.replies) ? value.replies : null;
};

/** Our own JSON: all fields, nothing lost. A plain list of such replies is read too. */
export const jsonFormat: ReplyFormat = {
  id: 'json',
  name: 'JSON, with everything',
  extensions: ['.json'],
  fits: (files) => files.every(({ path }) => path.toLowerCase().endsWith('.json')),
  async read(files) {
    const read: ReadReplies = { replies: [], faults: [], told: [] };
    const told = new Set<string>();
    for (const file of files) {
      const items = itemsOf(parse(file));
      if (items === null) throw new Error(`"${file.path}" holds no replies. Nothing was imported.`);
      for (const [at, item] of items.entries()) {
        const whole = storedSchema.safeParse(item);
        if (whole.success) {
          read.replies.push(whole.data);
          for (const field of Object.keys(item as object)) told.add(field);
        } else {
          const [issue] = whole.error.issues;
          const what = `Reply ${at + 1} does not fit (${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}). It is left out.`;
          read.faults.push({ file: file.path, line: null, what: what.slice(0, 1_000), outcome: 'skipped' });
        }
      }
    }
    return { ...read, told: [...told] };
  },
  write(replies) {
    const stored = replies.map((reply) => storedSchema.parse(reply));
    const text = `${JSON.stringify({ format: FORMAT, formatVersion: 1, replies: stored }, null, 2)}\n`;
    return [{ path: 'replies.json', bytes: new TextEncoder().encode(text) }];
  },
  losses: ['The pack that a reply came from.'],
};
