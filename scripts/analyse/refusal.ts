/** The run can't go on; the message says why in words for the person at the terminal. */
export class Refusal extends Error {}

export const describeFault = (error: unknown): string => (error instanceof Error ? error.message : String(error));
