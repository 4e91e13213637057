/** How the ids of adapters begin that a person taught. */
export const TAUGHT = 'taught-';

/** Whether an adapter is one that somebody taught, here or elsewhere, by its id. */
export const isTaught = ({ id }: { id: string }): boolean => id.startsWith(TAUGHT);
