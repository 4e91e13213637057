import { checkPattern } from './check-pattern';
import { checkSelector } from './check-selector';
import { limits } from './limits';
import { z } from './zod';

/*
 * A site adapter is data: where the messages of one site are, and how to tell who wrote them. It comes with the
 * extension, from a person who showed the reader their site, or in a pack. Everything from outside is held against this
 * schema before a page is read by it; the content script itself imports types only.
 */

const refined = (check: (value: string) => string | null) =>
  z.string().superRefine((value, context) => {
    const message = check(value);
    if (message) context.addIssue({ code: 'custom', message });
  });

/** A CSS selector; `>>>` goes on in the open shadow roots below what the part before it finds. */
const css = refined(checkSelector);
/** A CSS selector of what an element is, where nothing is searched. */
const flatCss = refined((value) => (value.includes('>>>') ? '">>>" cannot be used here' : checkSelector(value)));
const pattern = refined(checkPattern);
const confidence = z.enum(['A', 'B', 'C']);
/** One way to find something. Where its source differs from the adapter's (`verified`), it says so itself. */
const alternative = z.union([css, z.strictObject({ css, seen: z.iso.date(), confidence })]);
/** Alternatives in order: the first that finds something wins. */
const selectors = z.array(alternative).min(1).max(20);

/**
 * One value read from an element: of the nearest `within` around it (itself when left out), of `sel` inside that, its
 * text or attribute, then group 1 (or the whole) of `match`.
 */
const part = z.strictObject({
  within: flatCss.optional(),
  sel: css.optional(),
  attr: z.string().min(1).max(100).optional(),
  match: pattern.optional(),
});
/** First non-empty value wins. */
const parts = z.array(part).min(1).max(20);
const names = z.array(z.string().min(1).max(limits.name)).min(1).max(50);

const directionRule = z.discriminatedUnion('by', [
  /** The row is, or holds, what the selector names. */
  z.strictObject({ by: z.literal('selector'), outbound: css.optional(), inbound: css.optional() }),
  /** A value (an aria-label's sender) that is one of the words for oneself in the site's languages, or else somebody. */
  z.strictObject({ by: z.literal('label'), from: parts, own: names }),
  /** Computed alignment between `on` (the row when left out) and the row. */
  z.strictObject({ by: z.literal('style'), on: css.optional() }),
  /** The gaps left and right of `bubble` within the list. */
  z.strictObject({ by: z.literal('side'), bubble: css.optional() }),
  /** Flat layouts: the author is compared with the signed-in agent, by handle where both have one. */
  z.strictObject({ by: z.literal('author') }),
  /** What is left. */
  z.strictObject({ by: z.literal('otherwise'), is: z.enum(['inbound', 'outbound']) }),
]);

export const adapterSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'lower-case letters, digits and hyphens only')
    .max(80),
  label: z.string().min(1).max(limits.name),
  /** When the facts were last checked, and how sure they are (A live or source, B several tools, C one source or taught by hand). */
  verified: z.strictObject({ date: z.iso.date(), confidence }),
  match: z.strictObject({
    /** `example.com` also stands for its subdomains. */
    hosts: z
      .array(
        z
          .string()
          .regex(/^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)+|localhost)$/, 'a host name with its domain')
          .max(253),
      )
      .max(50),
    /** Of the path, query and fragment of the address; elsewhere the site shows no conversation. */
    path: pattern.optional(),
    /** Tells the site on other hosts (self-hosted); `path` must match too. */
    probe: flatCss.optional(),
  }),
  /**
   * The conversation's id: group 1 of the first pattern that matches the address, else a value in the pane; without
   * either the customer's name stands for it.
   */
  thread: z
    .strictObject({
      url: z.array(pattern).min(1).max(20).optional(),
      from: parts.optional(),
      /** Where the customer's name is not the title of the thread (topics, posts, channels). */
      title: parts.optional(),
    })
    .optional(),
  /** Holds header, list and composer of one conversation; several may be mounted, the visible one counts. */
  pane: selectors.optional(),
  customer: z.strictObject({ name: parts, handle: parts.optional() }).optional(),
  viewer: z.strictObject({ name: parts.optional(), handle: parts.optional() }).optional(),
  list: selectors,
  item: z.strictObject({
    sel: css,
    exclude: flatCss.optional(),
    id: parts.optional(),
    system: css.optional(),
    date: css.optional(),
    deleted: css.optional(),
    private: css.optional(),
    edited: css.optional(),
    /** The site marks edits by a word only ("Edited", "Editada"). */
    editedWord: z.boolean().optional(),
    /** The site marks deleted messages by their text only ("This message has been deleted."). */
    deletedWord: z.boolean().optional(),
    /** Rows hold one another (nested comments): a row's own parts are those outside the rows within it. */
    nested: z.boolean().optional(),
    /** The newest row stands first in the page. */
    newestFirst: z.boolean().optional(),
  }),
  /** Rows without a name belong to the author before them (`forward`) or after them (`backward`: the last of a group is named). */
  author: z
    .strictObject({
      from: parts,
      handle: parts.optional(),
      carry: z.enum(['none', 'forward', 'backward']),
      /** Values that stand for the agent and are no name ("You"). */
      own: names.optional(),
    })
    .optional(),
  text: z.strictObject({
    sel: selectors,
    /** All matches make the text, a line each; else the first alone. */
    every: z.boolean().optional(),
    /** Quotes, ticks, reactions, edit marks, times. */
    strip: flatCss.optional(),
    /** Cut out of the text where it matches: a time at the end of the bubble. */
    drop: pattern.optional(),
  }),
  time: z
    .strictObject({
      from: parts,
      /** `machine`: ISO 8601, or seconds or milliseconds since 1970; `text`: as shown, a date row before it gives the day. */
      format: z.enum(['machine', 'text']),
    })
    .optional(),
  direction: z.array(directionRule).min(1).max(20),
  attachments: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'audio', 'file', 'sticker']),
        sel: css,
        name: parts.optional(),
      }),
    )
    .max(20)
    .optional(),
  composer: z
    .strictObject({
      sel: selectors,
      /** Present in the pane (or is the composer itself) while the composer writes an internal note. */
      noteIf: css.optional(),
    })
    .optional(),
  /** The page's own list of conversations. */
  previews: z
    .strictObject({
      item: css,
      name: parts,
      snippet: parts.optional(),
      time: parts.optional(),
      unread: css.optional(),
    })
    .optional(),
});
export type Adapter = z.infer<typeof adapterSchema>;
export type Alternative = z.infer<typeof alternative>;
export type Part = z.infer<typeof part>;
export type DirectionRule = z.infer<typeof directionRule>;

/** What tells a self-hosted installation of a site, to be looked for in the page. */
export type Probe = Pick<Adapter, 'id'> & Pick<Adapter['match'], 'path'> & { probe: string };

/** An adapter that did not come with the extension. What a person taught and what packs bring may have the same id. */
export const storedAdapterSchema = z.object({
  /** See `storedAdapterKey`. */
  key: z.string().max(2 * limits.id),
  id: adapterSchema.shape.id,
  adapter: adapterSchema,
  /** The pack that it came in; null for one that was taught or imported by the person. */
  pack: z.string().max(limits.id).nullable(),
  savedAt: z.number(),
});
export type StoredAdapter = z.infer<typeof storedAdapterSchema>;

/** Tells stored adapters apart: by where they came from, then by id. */
export const storedAdapterKey = (pack: string | null, id: string): string => `${pack ?? ''}/${id}`;

/** What is known for the host of a page. */
export interface KnownAdapters {
  /** For this host, the likeliest first: taught by a person, from a pack, shipped. */
  adapters: Adapter[];
  /** Of the sites that can be on any host. */
  probes: Probe[];
}
