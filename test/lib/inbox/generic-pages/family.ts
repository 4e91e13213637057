import type { Look } from './look.ts';
import type { Thread } from './thread.ts';
import type { Language } from './words.ts';

/** Which threads fit a family of pages. */
export interface ThreadOptions {
  /** `pair`: a customer and the viewer. `desk`: and colleagues of the viewer. `group`: up to six. `crowd`: many, and the viewer seldom. */
  cast: 'pair' | 'desk' | 'group' | 'crowd';
  dates?: boolean;
  systems?: boolean;
  notes?: boolean;
  quotes?: boolean;
  attachments?: boolean;
  deleted?: boolean;
  /** Only one line a message. */
  singleLine?: boolean;
  /** At most this many messages; 60 unless said. */
  most?: number;
  languages?: readonly Language[];
}

/** A way to build conversation pages: one structure, many looks. */
export interface Family {
  name: string;
  kind: 'chat' | 'help-desk' | 'forum' | 'comments' | 'widget' | 'email';
  threads: ThreadOptions;
  /**
   * Where the page names authors: beside `all` messages (or once a group), beside those of `others` only, in the
   * `header` only, or nowhere (`none`).
   */
  names: 'all' | 'others' | 'header' | 'none';
  /** The page calls the viewer "You" instead of by name. */
  saysYou?: true;
  /** Nobody is signed in, or the page does not say who: then a message is nobody's own. */
  isSignedOut?: true;
  /** The page shows the newest first; reading order is page order. */
  isNewestFirst?: true;
  /** Turns any thread into one that the page can show. */
  prepare?(thread: Thread, look: Look): Thread;
  /** The page as a full HTML document without any request. */
  build(thread: Thread, look: Look): string;
}
