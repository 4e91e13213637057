import { browser } from 'wxt/browser';
import { z } from '@/lib/domain/zod-mini';

// One-shot messages between the parts of the extension. Each kind has exactly one listener: every extension page hears
// `runtime.sendMessage`, and the first to answer wins.

/** To the background. */
export const backgroundRequestSchema = z.discriminatedUnion('kind', [
  /** Answered when the desk listens for connections. */
  z.object({ kind: z.literal('wake-desk') }),
  /** From a page that does not let the sidebar be framed: open the browser's own side panel instead. */
  z.object({ kind: z.literal('open-side-panel') }),
  /** From a page that needs one of the scripts that are loaded on demand only; answered when it has run there. */
  z.object({ kind: z.literal('run-script'), script: z.enum(['teach', 'insert', 'structure', 'pick']) }),
]);
export type BackgroundRequest = z.infer<typeof backgroundRequestSchema>;

/** Asks the background; what it answers, or undefined where it does not answer. */
export const requestBackground = (request: BackgroundRequest): Promise<unknown> =>
  browser.runtime.sendMessage(request) as Promise<unknown>;

/** From the background to the content script of a tab; the answer is `true`. */
export const pageRequestSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('toggle-sidebar') }),
  z.object({ kind: z.literal('open-sidebar') }),
  /** The site was switched off: read nothing more, and take everything out of the page. */
  z.object({ kind: z.literal('stop') }),
  /** All that the page shows, by an adapter of the caller's or the page's own; the answer is the reading, or an error. */
  z.object({ kind: z.literal('read-page'), adapter: z.optional(z.unknown()) }),
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** From the framed sidebar to the content script that framed it, through the browser; the answer is `true`. */
export const frameRequestSchema = z.object({ kind: z.enum(['sidebar-ready', 'collapse-sidebar']) });
export type FrameRequest = z.infer<typeof frameRequestSchema>;
