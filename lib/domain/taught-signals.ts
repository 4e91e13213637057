/** The signals that an agent's corrections can teach: those that models judge. */
export const taughtSignals = ['sentiment', 'emotion', 'intent', 'urgency', 'toxicity', 'distress'] as const;
export type TaughtSignal = (typeof taughtSignals)[number];
