import { useMemo, useState } from 'react';
import type { ReplyField } from '@/lib/domain/reply';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import type { FilledReply } from './actions';
import { useSidebar } from './sidebar-context';
import { fillUnresolved, findUnresolved, variableLabel } from './unresolved';

/** One thing that the agent is asked; `variable` is what it fills. */
export type Asked = Pick<ReplyField, 'kind' | 'options'> & { variable: string; label: string };

const ASK = 'ask.';

const fieldsOf = ({ fill }: ReplySuggestion): Asked[] =>
  (fill?.fields ?? []).map(({ name, label, kind, options }) => ({
    variable: `${ASK}${name}`,
    label: label || variableLabel(name),
    kind,
    options,
  }));

/** What is asked before a reply goes anywhere: its own fields, and what the page did not give. */
export const hasQuestions = (reply: ReplySuggestion): boolean =>
  reply.unresolved.length > 0 || (reply.fill?.fields.length ?? 0) > 0;

/** The names of what is still to be filled in, for the person. */
export const missingLabels = (reply: ReplySuggestion): string[] => {
  const labels = new Map(fieldsOf(reply).map(({ variable, label }) => [variable, label]));
  return reply.unresolved.map((name) => labels.get(name) ?? variableLabel(name));
};

/** A text that comes without its template: its gaps are filled where they stand. */
const fillText = (
  { text, unresolved, translation }: ReplySuggestion,
  answers: Readonly<Record<string, string>>,
): FilledReply => {
  const values = new Map(Object.entries(answers));
  const filled = fillUnresolved(text, unresolved, values);
  const gaps = findUnresolved(filled, unresolved).map((gap) => ({ ...gap, isFillable: true }));
  return {
    text: filled,
    gaps,
    cursor: null,
    translation: translation ? fillUnresolved(translation.text, unresolved, values) : null,
  };
};

/** A reply as it stands with the agent's answers so far, and what is to be asked for it. */
export function useFilling(reply: ReplySuggestion) {
  const { actions } = useSidebar();
  const [given, setGiven] = useState<Readonly<Record<string, string>>>({});
  const fields = useMemo(() => fieldsOf(reply), [reply]);
  const fill = reply.fill ? actions.fillReply : fillText;
  const filled = useMemo(() => fill(reply, given), [fill, reply, given]);
  const first = useMemo(() => fill(reply, {}), [fill, reply]);

  const known = new Set(fields.map(({ variable }) => variable));
  const others = [...first.gaps, ...filled.gaps].filter(({ name, isFillable }) => isFillable && !known.has(name));
  const asked: Asked[] = [
    ...fields,
    ...[...new Set([...others.map(({ name }) => name), ...Object.keys(given).filter((name) => !known.has(name))])].map(
      (variable): Asked => ({ variable, label: variableLabel(variable), kind: 'text', options: [] }),
    ),
  ];
  const answerTo = (variable: string): string => given[variable] ?? reply.fill?.values[variable] ?? '';

  return {
    filled,
    asked,
    answerTo,
    answer: (variable: string, value: string) => setGiven((before) => ({ ...before, [variable]: value })),
    /** Nothing is open that an answer could fill. */
    isFilled: !filled.gaps.some(({ isFillable }) => isFillable),
    /** Of the reply's own fields, by their names. */
    fieldAnswers: (): Record<string, string> =>
      Object.fromEntries(fields.map(({ variable }) => [variable.slice(ASK.length), answerTo(variable).trim()])),
    forget: () => setGiven({}),
  };
}
export type Filling = ReturnType<typeof useFilling>;
