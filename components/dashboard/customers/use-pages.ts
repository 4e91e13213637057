import { useCallback, useEffect, useMemo, useState } from 'react';

export interface PageOf<Item, Place> {
  items: readonly Item[];
  next: Place | null;
}

interface PagesState<Page> {
  /** What the pages answer to. */
  question: object | null;
  pages: readonly Page[];
  isWaitingForMore: boolean;
  /** Why the last question was not answered. */
  fault: string | null;
}

interface PagesOptions {
  /** Changes when all has to be asked for again. */
  version?: unknown;
  /** Milliseconds before the first page is asked for: what is still being typed is not worth a question. */
  wait?: number;
}

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : '');

/**
 * A long list, a page at a time, each from where the one before ended. What is there stays until the first page of
 * another question is; late answers to an old one are dropped.
 *
 * @param ask kept by `useCallback`; null asks for the first page
 */
export function usePages<Item, Place, Page extends PageOf<Item, Place>>(
  ask: (place: Place | null) => Promise<Page>,
  { version, wait = 0 }: PagesOptions = {},
) {
  const [state, setState] = useState<PagesState<Page>>({
    question: null,
    pages: [],
    isWaitingForMore: false,
    fault: null,
  });
  const [round, setRound] = useState(0);
  // oxlint-disable-next-line react/exhaustive-deps -- another question is another object.
  const question = useMemo(() => ({}), [ask, version, round]);

  useEffect(() => {
    let isCurrent = true;
    const answer = (found: Pick<PagesState<Page>, 'pages' | 'fault'>) =>
      isCurrent && setState({ question, isWaitingForMore: false, ...found });
    const timer = setTimeout(() => {
      ask(null).then(
        (page) => answer({ pages: [page], fault: null }),
        (cause: unknown) => answer({ pages: [], fault: reasonOf(cause) }),
      );
    }, wait);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [ask, question, wait]);

  const isAnswered = state.question === question;
  const { pages, isWaitingForMore } = state;
  const next = pages.at(-1)?.next ?? null;
  const more = useCallback(() => {
    if (!isAnswered || isWaitingForMore || next === null) return;
    const change = (by: (was: PagesState<Page>) => Partial<PagesState<Page>>) =>
      setState((was) => (was.question === question ? { ...was, isWaitingForMore: false, ...by(was) } : was));
    setState((was) => ({ ...was, isWaitingForMore: true, fault: null }));
    ask(next).then(
      (page) => change((was) => ({ pages: [...was.pages, page] })),
      (cause: unknown) => change(() => ({ fault: reasonOf(cause) })),
    );
  }, [ask, question, isAnswered, isWaitingForMore, next]);

  const waits = isAnswered ? (isWaitingForMore ? ('more' as const) : null) : ('first' as const);
  const fault = isAnswered ? state.fault : null;
  const retry = useCallback(() => setRound((before) => before + 1), []);
  return { pages, waits, fault, isMore: next !== null, more, retry };
}
