import { createContext, useContext, useMemo } from 'react';
import type { Opinion, Writer, Written, WriteAsk } from '@/lib/domain/written';

/** What a sidebar knows of the model, and of what it wrote and writes. */
export type WritingView = { writer: Writer; written: readonly Written[]; opinion: Opinion | null };

export const noWriter: WritingView = {
  writer: { isSetUp: false, name: null, leavesTo: null, reads: [], status: { state: 'absent' } },
  written: [],
  opinion: null,
};

export const writingContext = createContext<WritingView>(noWriter);

/** What was written for a conversation, of one kind, the oldest first. */
export function useWriting(conversation: string, kind: WriteAsk['kind']) {
  const { writer, written } = useContext(writingContext);
  const own = useMemo(
    () => written.filter((one) => one.conversation === conversation && one.ask.kind === kind),
    [written, conversation, kind],
  );
  return { writer, written: own };
}

/** Whether something is still on its way. */
export const isUnderWay = ({ state }: Written): boolean =>
  state === 'waiting' || state === 'loading' || state === 'writing';
