import { limits } from '@/lib/domain/limits';
import { replySchema } from '@/lib/domain/reply';
import type { ReadReplies } from '@/lib/domain/reply-import';
import { collectFaults, type Where } from '@/lib/files/collect-faults';
import { countFaults } from '@/lib/files/count-faults';
import { makeId } from '@/lib/files/make-id';
import { unseenNote } from '@/lib/files/drop-unseen';
import { quote } from '@/lib/files/quote';
import { readText } from '@/lib/files/read-values';
import { dropUnseenMarks } from '../drop-unseen-marks';
import { findGaps } from './find-gaps';
import { readUses } from './read-uses';
import { type FoundReply, toReply } from './to-reply';

type ReadReply = ReadReplies['replies'][number];

const replyFields = replySchema.omit({ id: true, pack: true }).keyof().options;

/** "in a.csv, on line 3" of a reply that came before; "before it" where nothing tells. */
const placeOf = (first: Where, where: Where): string => {
  const at = [first.file === where.file ? '' : `in ${first.file}`, first.line === null ? '' : `on line ${first.line}`];
  return at.filter(Boolean).join(', ') || 'before it';
};

interface ReplyPlace extends Where {
  /** What names the reply where it has no id; its title unless told. */
  key?: string;
}

/** Gathers what an importer finds: makes replies of it, tells faults, and leaves out what comes twice. */
export function collectReplies({ language = 'en' }: { language?: string | undefined } = {}) {
  const replies: ReadReply[] = [];
  const { fault, finish } = collectFaults();
  const many = countFaults(fault, 'replies');
  const told = new Set<string>();
  const places = new Map<string, Where>();
  const shortcuts = new Map<string, { title: string; where: Where }>();

  const tellShortcut = ({ title, shortcut }: ReadReply, where: Where): void => {
    if (shortcut === '') return;
    const called = shortcut.toLowerCase();
    const first = shortcuts.get(called);
    if (first === undefined) shortcuts.set(called, { title, where });
    else {
      const what = `${quote(title)} has the same shortcut (${quote(shortcut)}) as ${quote(first.title)} ${placeOf(first.where, where)}. Both keep it; give one of them another.`;
      fault(where, what, 'changed');
    }
  };
  const take = (found: ReadReply, where: Where): boolean => {
    const reply = dropUnseenMarks(found);
    if (reply.title.trim() === '' || reply.body.trim() === '') {
      fault(where, `${quote(found.title)} has no text that can be seen. It is left out.`);
      return false;
    }
    const first = places.get(reply.id);
    if (first !== undefined) {
      const what = `${quote(reply.title)} has the same id (${quote(reply.id)}) as a reply ${placeOf(first, where)}. The first is kept.`;
      fault(where, what);
      return false;
    }
    places.set(reply.id, where);
    if (JSON.stringify(reply) !== JSON.stringify(found)) many.count(where.file, reply.title, unseenNote);
    replies.push(reply);
    tellShortcut(reply, where);
    for (const { body } of [reply, ...reply.variants])
      for (const gap of findGaps(body))
        many.count(
          where.file,
          reply.title,
          `${gap} has no value here. It stays in the text as a gap, to be filled in.`,
        );
    return true;
  };

  return {
    fault,
    /** Tells once for each file what concerns many replies alike, with the first of them. */
    note(where: Where, title: unknown, what: string): void {
      many.count(where.file, title, what);
    },
    /** The same for what is left out. */
    skip(where: Where, title: unknown, what: string): void {
      many.count(where.file, title, what, 'skipped');
    },
    /** Takes a reply that fits as it is. */
    take(reply: ReadReply, where: Where): void {
      if (take(reply, where)) for (const field of replyFields) told.add(field);
    },
    /** Makes a reply of what the file says, and tells what of it could not be taken. */
    add(found: FoundReply, where: ReplyPlace): void {
      const id = readText(found.id) || makeId(where.key ?? (readText(found.title) || readText(found.body)));
      if (id.length > limits.id) return fault(where, `The id ${quote(id)} is too long.`);
      const made = toReply(found, { id, language });
      if (typeof made === 'string') return fault(where, `${made} It is left out.`);
      const uses = readUses(found.uses);
      if (!take(uses === undefined ? made.reply : { ...made.reply, uses }, where)) return undefined;
      for (const field of replyFields) if (found[field] !== undefined && found[field] !== null) told.add(field);
      if (made.isShortcutChanged)
        many.count(
          where.file,
          made.reply.title,
          'Shortcuts are letters, digits and dashes here, so it is written differently.',
        );
      for (const change of made.changes) fault(where, `${quote(made.reply.title)}: ${change}`, 'changed');
      return undefined;
    },
    finish(): ReadReplies {
      many.tell();
      return { replies, faults: finish(), told: replyFields.filter((field) => told.has(field)) };
    },
  };
}
