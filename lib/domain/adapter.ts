import { z } from '@/lib/domain/zod';

/*
 * A site adapter is data: where the messages of one site are, and how to tell who wrote them. Nothing at runtime
 * imports this file (types only); the tests hold every shipped adapter against it, which keeps Zod out of host pages.
 */

/** True for a selector that the browser can parse. Without a document (plain Node) the question is left to the tests that have one. */
function isSelector(value: string): boolean {
  if (typeof document === 'undefined') return true;
  try {
    document.createDocumentFragment().querySelector(value);
    return true;
  } catch {
    return false;
  }
}

function isPattern(value: string): boolean {
  try {
    return new RegExp(value, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}

const css = z.string().min(1).refine(isSelector, 'not a CSS selector');
const pattern = z.string().min(1).refine(isPattern, 'not a regular expression');
/** Alternatives in order: the first that finds something wins. */
const selectors = z.array(css).min(1);

/**
 * One value read from an element: of `sel` inside it (of itself when left out), its text or attribute, then group 1
 * (or the whole) of `match`.
 */
const part = z.strictObject({ sel: css.optional(), attr: z.string().min(1).optional(), match: pattern.optional() });
/** First non-empty value wins. */
const parts = z.array(part).min(1);

const directionRule = z.discriminatedUnion('by', [
  /** The row is, or holds, what the selector names. */
  z.strictObject({ by: z.literal('selector'), outbound: css.optional(), inbound: css.optional() }),
  /** Computed alignment between `on` (the row when left out) and the row. */
  z.strictObject({ by: z.literal('style'), on: css.optional() }),
  /** The gaps left and right of `bubble` within the list. */
  z.strictObject({ by: z.literal('side'), bubble: css.optional() }),
  /** Flat layouts: the author is compared with the signed-in agent. */
  z.strictObject({ by: z.literal('author') }),
]);

export const adapterSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  label: z.string().min(1),
  /** When the facts were last checked, and how sure they are (A live or source, B several tools, C one source). */
  verified: z.strictObject({ date: z.iso.date(), confidence: z.enum(['A', 'B', 'C']) }),
  match: z.strictObject({
    /** `example.com` also stands for its subdomains. */
    hosts: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
    /** Of the URL's path; other pages of the site hold no conversation. */
    path: pattern.optional(),
    /** Tells the site on other hosts (self-hosted); `path` must match too. */
    probe: css.optional(),
  }),
  /** Group 1 of the first pattern that matches the URL; without it the customer's name stands for the thread. */
  thread: z.strictObject({ url: z.array(pattern).min(1) }).optional(),
  /** Holds header, list and composer of one conversation; several may be mounted, the visible one counts. */
  pane: selectors.optional(),
  customer: z.strictObject({ name: parts, handle: parts.optional() }).optional(),
  viewer: z.strictObject({ name: parts }).optional(),
  list: selectors,
  item: z.strictObject({
    sel: css,
    exclude: css.optional(),
    id: parts.optional(),
    system: css.optional(),
    date: css.optional(),
    deleted: css.optional(),
    private: css.optional(),
    edited: css.optional(),
    /** The site marks edits by a word only ("Edited", "Editada"). */
    editedWord: z.boolean().optional(),
  }),
  /** Rows without a name belong to the author before them (`forward`) or after them (`backward`: the last of a group is named). */
  author: z.strictObject({ from: parts, carry: z.enum(['none', 'forward', 'backward']) }).optional(),
  text: z.strictObject({ sel: selectors, strip: css.optional() }),
  time: z.strictObject({ from: parts, format: z.enum(['iso', 'text']) }).optional(),
  direction: z.array(directionRule).min(1),
  attachments: z
    .array(
      z.strictObject({
        kind: z.enum(['image', 'video', 'audio', 'file', 'sticker']),
        sel: css,
        name: parts.optional(),
      }),
    )
    .optional(),
  composer: z.strictObject({
    sel: selectors,
    /** Present in the pane (or the document) while the composer writes an internal note. */
    noteIf: css.optional(),
  }),
});
export type Adapter = z.infer<typeof adapterSchema>;
export type Part = z.infer<typeof part>;
export type DirectionRule = z.infer<typeof directionRule>;
