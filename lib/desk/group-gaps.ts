import type { QuestionGap } from '@/lib/domain/asked-question';
import { createQuestionIndex } from '@/lib/knowledge/question-index';
import type { Exchange } from './read-exchanges';

/** A group that the person wants to hear no more of: by what it asks, since groups are made anew each time. */
export interface DismissedGap {
  id: string;
  question: string;
  language: string | null;
  at: number;
}

/** Questions this much alike stand in one group: looser than "the same question", as one article answers them. */
const likeEnough = 0.34;
/** A dismissed group is known again by a question this much like it. */
const likeDismissed = 0.5;
const mostExamples = 5;

/** A group with the ids of the exchanges in it, which the report does not tell. */
export type GroupedGap = QuestionGap & { members: string[] };

const bare = (question: string): string => question.replace(/\[\w+\]/gu, ' ');

/** Puts questions that ask alike together, the largest group first; groups that were dismissed are left out. Pure. */
export function groupGaps(open: readonly Exchange[], dismissed: readonly DismissedGap[]): GroupedGap[] {
  const index = createQuestionIndex();
  const byId = new Map(open.map((exchange) => [exchange.id, exchange]));
  for (const { id, question, language } of open) index.put(id, bare(question), language);

  const likeOf = new Map(
    open.map(({ id, question, language }) => [
      id,
      index.find(bare(question), language, likeEnough).map((one) => one.id),
    ]),
  );
  const taken = new Set<string>();
  const groups: Exchange[][] = [];
  // The question with most others like it gathers them first.
  for (const { id } of open.toSorted(
    (a, b) => (likeOf.get(b.id)?.length ?? 0) - (likeOf.get(a.id)?.length ?? 0) || a.at - b.at,
  )) {
    if (taken.has(id)) continue;
    const members = [id, ...(likeOf.get(id) ?? [])].filter((each) => !taken.has(each));
    const group = [...new Set(members)].flatMap((each) => byId.get(each) ?? []);
    for (const { id: each } of group) taken.add(each);
    groups.push(group);
  }

  const settled = createQuestionIndex();
  for (const { id, question, language } of dismissed) settled.put(id, bare(question), language);
  const isDismissed = ({ question, language }: Exchange) =>
    settled.find(bare(question), language, likeDismissed).length > 0;

  return groups
    .flatMap((group): GroupedGap[] => {
      const [first] = group;
      if (!first || isDismissed(first)) return [];
      const examples = [...new Set(group.map(({ question }) => question))].slice(0, mostExamples);
      const replied = group.filter(({ reply }) => reply !== null).toSorted((a, b) => b.at - a.at)[0];
      return [
        {
          id: first.id,
          question: first.question,
          count: group.length,
          lastSeenAt: Math.max(...group.map(({ at }) => at)),
          language: first.language,
          examples,
          reply: replied?.reply?.text ?? null,
          members: group.map((member) => member.id),
        },
      ];
    })
    .toSorted((a, b) => b.count - a.count || b.lastSeenAt - a.lastSeenAt);
}

/** The dismissals with one more. */
export const dismissGap = (dismissed: readonly DismissedGap[], gap: QuestionGap): DismissedGap[] => [
  ...dismissed.filter(({ id }) => id !== gap.id),
  { id: gap.id, question: gap.question, language: gap.language, at: gap.lastSeenAt },
];
