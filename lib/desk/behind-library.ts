import type { Desk } from './desk';

/** Runs work behind the library, which may be loading still: until then it is not known whose an article or a reply is. */
export const behindLibrary =
  ({ inTurn }: Pick<Desk, 'inTurn'>) =>
  <A extends unknown[], T>(work: (...args: A) => T) =>
  async (...args: A): Promise<Awaited<T>> => {
    await inTurn(() => undefined);
    return await work(...args);
  };
