/** The run can't go on; the message says why in words for the person at the terminal. */
export class Refusal extends Error {}

/** What went wrong, as a sentence for the person at the terminal. */
export function describeFault(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { code, path } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' && path !== undefined ? `${path}: there is no such file or folder.` : error.message;
}
