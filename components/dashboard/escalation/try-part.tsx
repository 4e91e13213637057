import { useCallback, useState } from 'react';
import type { RuleDraft, Tried } from '@/lib/domain/rule-draft';
import { Badge } from '../../ui/badge';
import { TextArea } from '../../ui/field';
import { HighlightedText } from '../../ui/highlighted-text';
import { useDashboard } from '../dashboard-context';
import { Part } from '../page';
import { useAsked } from '../use-asked';
import { levelNames } from './level-names';

const nothing: Tried = { level: null, reasons: [] };

type TryPartProps = {
  /** Tried alone; without it, all rules that are on. */
  draft?: RuleDraft;
};

/** "Would this message warn?", answered while it is typed. */
export function TryPart({ draft }: TryPartProps) {
  const { actions } = useDashboard();
  const { tryMessage } = actions.escalation;
  const [text, setText] = useState('');
  const drafted = draft === undefined ? null : JSON.stringify(draft);
  const ask = useCallback(
    () =>
      text.trim() === ''
        ? Promise.resolve(nothing)
        : tryMessage(text, drafted === null ? null : (JSON.parse(drafted) as RuleDraft)),
    [text, drafted, tryMessage],
  );
  const { state } = useAsked(ask, { wait: 200 });
  const tried = state.kind === 'found' ? state.found : nothing;
  return (
    <Part title="Try a message">
      <TextArea
        label="Would this message warn?"
        value={text}
        maxLength={4_000}
        placeholder="My lawyer will hear about this."
        onChange={(event) => setText(event.target.value)}
        hint="It is read on this device and kept nowhere."
      />
      <div role="status">
        {state.kind === 'failed' && text.trim() !== '' && (
          <p className="text-small text-danger">It could not be tried. {state.reason}</p>
        )}
        {state.kind === 'found' && text.trim() !== '' && tried.level === null && (
          <p className="text-small text-muted">{draft ? 'This rule would not warn.' : 'No rule would warn.'}</p>
        )}
        {text.trim() !== '' && tried.level !== null && (
          <ul role="list" aria-label="It would warn" className="flex flex-col gap-2">
            {tried.reasons.map(({ rule, label, text: quoted, evidence }, at) => (
              <li key={rule} className="border-s-2 border-line ps-3">
                <p className="flex flex-wrap items-center gap-2">
                  <span className="font-strong" dir="auto">
                    {label || 'This rule'}
                  </span>
                  {at === 0 && tried.level && (
                    <Badge tone={levelNames[tried.level].tone}>{levelNames[tried.level].word}</Badge>
                  )}
                </p>
                {evidence.length > 0 && (
                  <p dir="auto" className="text-small break-words">
                    <HighlightedText text={quoted} spans={evidence} />
                  </p>
                )}
                {evidence.length === 0 && <p className="text-small text-muted">By what the models say of it.</p>}
              </li>
            ))}
          </ul>
        )}
      </div>
    </Part>
  );
}
