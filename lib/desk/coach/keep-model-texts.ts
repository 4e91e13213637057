import type { Help } from '@/lib/domain/assist';
import type { ModelMark, ModelText } from '@/lib/domain/made-by';

/** The latest; older ones belong to conversations long left. */
const MOST = 200;

interface Kept extends ModelText {
  isConfirmed: boolean;
  /** It was put into the box, by this text. */
  inserted: string | null;
}

/** Editors break lines and spaces their own way; that is no change by a person. */
const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Texts that models made, until a person has changed or confirmed them. In memory only. This is the port for whatever runs
 * a model: it says `made` before it offers a text.
 */
export function keepModelTexts(onChanged: () => void) {
  const texts = new Map<string, Kept>();

  const markOf = ({ id, by, isConfirmed }: Kept): ModelMark => ({ id, by, isConfirmed });

  return {
    /** A model made this text. With an id that is known it takes the other's place, and is not confirmed. */
    made(text: ModelText): void {
      texts.delete(text.id);
      texts.set(text.id, { ...text, isConfirmed: false, inserted: null });
      const [oldest] = texts.keys();
      if (texts.size > MOST && oldest !== undefined) texts.delete(oldest);
      onChanged();
    },
    /** A person stands by it, or takes that back. */
    confirm(id: string, isConfirmed: boolean): void {
      const kept = texts.get(id);
      if (!kept || kept.isConfirmed === isConfirmed) return;
      kept.isConfirmed = isConfirmed;
      onChanged();
    },
    /** A suggestion was put into the box. */
    inserted(id: string, conversation: string, text: string): void {
      const kept = texts.get(id);
      if (kept?.conversation !== conversation) return;
      // A line for the customer, or what was filled in, is no change of what the model wrote.
      kept.inserted = plain(text).includes(plain(kept.text)) ? kept.text : text;
      onChanged();
    },
    /** The mark of a draft that still holds a model's text as it was, and nobody confirmed it. */
    inDraft(conversation: string, draft: string): ModelMark | null {
      const written = plain(draft);
      for (const kept of texts.values()) {
        if (kept.conversation !== conversation || kept.inserted === null || kept.isConfirmed) continue;
        if (written.includes(plain(kept.inserted))) return markOf(kept);
      }
      return null;
    },
    /** The box of a conversation is empty: what was in it was sent, or taken out. */
    emptied(conversation: string): void {
      for (const kept of texts.values()) if (kept.conversation === conversation) kept.inserted = null;
    },
    /** Help with the marks on what models made. */
    markIn(help: Help): Help {
      const ofThis = [...texts.values()].filter(({ conversation }) => conversation === help.conversation.key);
      if (ofThis.length === 0) return help;
      const byId = new Map(ofThis.map((kept) => [kept.id, markOf(kept)]));
      return {
        ...help,
        replies: help.replies.map((reply) => {
          const madeBy = byId.get(reply.reply);
          return madeBy ? { ...reply, madeBy } : reply;
        }),
      };
    },
    forget: () => texts.clear(),
  };
}
export type ModelTexts = ReturnType<typeof keepModelTexts>;
