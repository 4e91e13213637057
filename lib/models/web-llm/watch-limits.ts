const seconds = 1_000;

/** How long silence is borne, in milliseconds. */
export interface WatchLimits {
  /** Between two questions whether the worker lives. */
  beat: number;
  /** Without a word from the worker while something is asked of it: its thread is stuck, or it is gone. */
  deaf: number;
  /** Without progress while loading: the largest step is a shader on a slow chip. */
  load: number;
  /** Until the first token: a full context on a slow chip. */
  firstToken: number;
  /** Between two tokens. */
  token: number;
  /** For what should take no time. */
  short: number;
}

export const watchLimits: WatchLimits = {
  beat: 3 * seconds,
  // Compiling a grammar of this house's kind (no bounds) was measured at well under a second; reading a tokenizer at one.
  deaf: 30 * seconds,
  load: 120 * seconds,
  firstToken: 120 * seconds,
  token: 30 * seconds,
  short: 10 * seconds,
};
