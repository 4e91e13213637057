import { useMemo } from 'react';
import { variableLabel } from '../../sidebar/unresolved';
import { Button } from '../../ui/button';
import { HighlightedText } from '../../ui/highlighted-text';
import { useDashboard } from '../dashboard-context';
import type { OwnValues, SampleCustomer, TemplateText } from './actions';

type FilledTextProps = { text: TemplateText; customer: SampleCustomer; own: OwnValues };

const isOwn = (name: string): boolean => /^(?:agent|team|company)\./.test(name);

/** A text as it would be inserted: what is a sample has a dotted line, what is missing is marked, and both are named. */
export function FilledText({ text: { body, language, fields }, customer, own }: FilledTextProps) {
  const { actions, goTo } = useDashboard();
  const { text, gaps, samples } = useMemo(
    () => actions.replies.preview({ body, language, fields }, customer, own),
    [actions, body, language, fields, customer, own],
  );
  const isAsked = (name: string) => fields.some((field) => `ask.${field.name}` === name);
  const labelOf = (name: string) => fields.find((field) => `ask.${field.name}` === name)?.label || variableLabel(name);
  const list = (names: readonly string[]) => [...new Set(names.map(labelOf))].join(', ');

  const open = gaps.filter(({ isFillable }) => isFillable).map(({ name }) => name);
  const asked = open.filter(isAsked);
  const missing = open.filter((name) => !isAsked(name) && !isOwn(name));
  const unsaid = open.filter(isOwn);
  return (
    <>
      <p dir="auto" lang={language} className="max-h-80 overflow-y-auto break-words whitespace-pre-wrap">
        <HighlightedText text={text} spans={[...gaps, ...samples.map((place) => ({ ...place, against: true }))]} />
      </p>
      {samples.length > 0 && (
        <p className="text-small text-muted">
          What has a dotted line is a sample: {list(samples.map(({ name }) => name))}
        </p>
      )}
      {asked.length > 0 && <p className="text-small text-muted">You are asked for: {list(asked)}</p>}
      {missing.length > 0 && (
        <p className="text-small text-caution">
          Nobody knows here: {list(missing)}. You are asked before it is inserted; words after | stand in for it:{' '}
          <code dir="ltr">{`{{${missing[0]}|there}}`}</code>.
        </p>
      )}
      {unsaid.length > 0 && (
        <div className="flex flex-wrap items-center gap-2">
          <p className="text-small text-caution">Your profile does not say: {list(unsaid)}.</p>
          <Button look="soft" onClick={() => goTo('writing')}>
            Fill in your profile
          </Button>
        </div>
      )}
    </>
  );
}
