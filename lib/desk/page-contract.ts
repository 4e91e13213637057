import type { Adapter, KnownAdapters } from '@/lib/domain/adapter';
import type { Observation } from '@/lib/domain/conversation';
import type { Draft } from '@/lib/domain/draft';
import { limits } from '@/lib/domain/limits';
import { z } from '@/lib/domain/zod-mini';
import type { PickerDesk } from './picker-contract';

// The part of the contract that the content script loads; kept apart, and in Zod's small flavour, for its size.

/** Done, or a sentence for the person on why not. */
export const outcomeSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    reason: z.string().check(z.maxLength(1_000)),
    /** The box is there and right, but takes no text from us: the person can paste it. */
    canPaste: z.optional(z.boolean()),
  }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;

/** Keys that work while the agent types in the page; the page passes them on. */
export const pageShortcutSchema = z.enum(['insert-1', 'insert-2', 'insert-3', 'undo']);
export type PageShortcut = z.infer<typeof pageShortcutSchema>;

/** A change of the draft in a conversation: `[start, end)` of `text`, the whole draft, becomes `with`. */
export const draftChangeSchema = z.object({
  conversation: z.string().check(z.maxLength(limits.id)),
  text: z.string().check(z.maxLength(limits.messageText)),
  start: z.number().check(z.nonnegative()),
  end: z.number().check(z.nonnegative()),
  with: z.string().check(z.minLength(1), z.maxLength(limits.messageText)),
});
export type DraftChange = z.infer<typeof draftChangeSchema>;

/** What the desk may call on a page. */
export const pageCalls = {
  /**
   * The text, the id of the conversation that it is for (the page refuses when it shows another by now), and where in the
   * text the caret goes; at its end for null. Last, whether it is for the private note: it never goes into the other box.
   */
  insert: z.tuple([
    z.string().check(z.minLength(1), z.maxLength(limits.messageText)),
    z.string().check(z.maxLength(limits.id)),
    z.nullable(z.number().check(z.int(), z.minimum(0))),
    z.boolean(),
  ]),
  undoInsert: z.tuple([]),
  /** Puts a text in the place of a part of the draft; the page refuses when the draft is another by now. */
  mend: z.tuple([draftChangeSchema]),
  resend: z.tuple([]),
  /** Whether the browser's own side panel shows this tab: then its keys work while the agent types in the page. */
  panelChanged: z.tuple([z.boolean()]),
  /** What is known about sites has changed: ask again. */
  adaptersChanged: z.tuple([]),
  /** Lets the person show the reader where the conversation is. */
  teach: z.tuple([]),
};

type Args<C, K extends keyof C> = C[K] extends z.core.$ZodType<infer A extends unknown[]> ? A : never;

/** The functions that a table of calls stands for, with what each resolves to. */
export type Api<C, R extends Record<keyof C, unknown>> = { [K in keyof C]: (...args: Args<C, K>) => Promise<R[K]> };

export type PageApi = Api<
  typeof pageCalls,
  {
    insert: Outcome;
    undoInsert: Outcome;
    mend: Outcome;
    resend: void;
    panelChanged: void;
    adaptersChanged: void;
    teach: Outcome;
  }
>;

/** What a page may call on the desk; `deskCalls.page` holds the schemas. */
export interface PageDesk extends PickerDesk {
  observe(observation: Observation): Promise<void>;
  pressed(shortcut: PageShortcut): Promise<void>;
  /** What the agent is writing in the conversation in view; kept in memory only. */
  drafted(draft: Draft): Promise<void>;
  /** Those for the page's own host, as the browser names it. */
  adapters(): Promise<KnownAdapters>;
  adapter(id: string): Promise<Adapter | null>;
  /** Keeps what a person taught about the page's site; refused with the field and the reason where it does not fit. */
  saveAdapter(adapter: Adapter): Promise<Outcome>;
  /** Takes back the last saving of an id; what was taught before is there again. */
  undoSaveAdapter(id: string): Promise<Outcome>;
}
