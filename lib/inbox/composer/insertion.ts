/** What became of putting a text into a composer. */
export type Insertion =
  | {
      ok: true;
      /** Makes it as it was. @returns false, changing nothing, when the composer holds something else by now */
      undo(): Promise<boolean>;
    }
  | {
      ok: false;
      /** In plain words. */
      reason: string;
    };

export const refuse = (reason: string): Insertion => ({ ok: false, reason });

export const GONE = 'The reply box is no longer on the page.';
export const LOCKED = 'The reply box is locked.';
export const NO_TEXT = 'There is no text to insert.';
export const MOVED = 'The page moved to another conversation meanwhile, so the insertion was stopped.';
export const CHANGED = 'The reply box changed the text. Please check it before you send.';
export const NOT_TAKEN = 'This reply box does not take text from Deskmate.';
export const takesAtMost = (most: number) => `The reply box takes ${most} characters at most.`;
