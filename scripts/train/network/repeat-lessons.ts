/** Sets of fewer messages are read so often in an epoch that they come near this many, */
const wantedMessages = 10_000;
/** but at most so often: what is read too often is learned by heart. */
const mostRepeats = 3;

/** How often each message of a set is read in an epoch. */
export const countRepeats = (messages: number): number =>
  Math.max(1, Math.min(mostRepeats, Math.round(wantedMessages / Math.max(1, messages))));
