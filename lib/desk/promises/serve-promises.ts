import type { Desk } from '../desk';
import type { Tab } from '../tabs';
import type { PromiseDashboardAnswers, PromiseSidebarAnswers } from './promises-contract';
import type { PromiseState } from '@/lib/domain/promise';

/** What a sidebar may ask: of the conversation that its tab shows, and no other. */
export const servePromisesBeside = ({ promises }: Pick<Desk, 'promises'>, tab: () => Tab | null) => ({
  promises: async (conversation: string): Promise<PromiseSidebarAnswers['promises']> => {
    const view = tab()?.view;
    if (view?.kind !== 'conversation' || view.thread.conversation.key !== conversation) return [];
    return promises.open(view.thread);
  },
  decidePromise: (id: string, state: PromiseState) => promises.decide(id, state),
});

export const servePromises = ({ promises }: Pick<Desk, 'promises'>) => ({
  allPromises: (state: PromiseState): Promise<PromiseDashboardAnswers['allPromises']> => promises.inState(state),
  promisesOfPerson: (keys: string[]): Promise<PromiseDashboardAnswers['promisesOfPerson']> => promises.ofPerson(keys),
  decidePromise: (id: string, state: PromiseState) => promises.decide(id, state),
});
