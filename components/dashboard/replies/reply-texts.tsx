import { useRef, useState } from 'react';
import type { ReplyDraft } from '@/lib/domain/reply-list';
import { languageName } from '../../sidebar/display-names';
import { Button } from '../../ui/button';
import { TextArea } from '../../ui/field';
import { Select } from '../../ui/select';
import { Tabs } from '../../ui/tabs';
import { useDashboard } from '../dashboard-context';
import { FieldFault } from '../field-fault';
import type { ReplyFaults } from './check-reply';
import { languageOptions } from '../languages';
import { ReplyPreview } from './reply-preview';
import { VariableMenu } from './variable-menu';

type ReplyTextsProps = { draft: ReplyDraft; faults: ReplyFaults; onChange: (change: Partial<ReplyDraft>) => void };

/** The text of a reply in each of its languages, and what it becomes. */
export function ReplyTexts({ draft, faults, onChange }: ReplyTextsProps) {
  const { actions, attempt } = useDashboard();
  const [chosen, setChosen] = useState(0);
  const area = useRef<HTMLTextAreaElement>(null);
  const texts = [{ language: draft.language, body: draft.body }, ...draft.variants];
  const firstFault = texts.findIndex((_, at) => faults[at === 0 ? 'body' : `variants.${at - 1}`] !== undefined);
  // What is wrong is brought into view; from there one may go on to another language.
  const [shownFaults, setShownFaults] = useState(faults);
  if (shownFaults !== faults) {
    setShownFaults(faults);
    if (firstFault >= 0) setChosen(firstFault);
  }
  const at = Math.min(chosen, texts.length - 1);
  const text = texts[at] ?? { language: draft.language, body: draft.body };
  const fault = faults[at === 0 ? 'body' : `variants.${at - 1}`];
  const doubts = actions.replies.doubts(text.body);
  const used = texts.map(({ language }) => language);

  const write = (body: string) => {
    if (at === 0) onChange({ body });
    else
      onChange({
        variants: draft.variants.map((variant, index) => (index === at - 1 ? { ...variant, body } : variant)),
      });
  };
  /** Where the caret is, or in the place of what is selected. */
  const insert = (piece: string) => {
    const { selectionStart: from = text.body.length, selectionEnd: to = from } = area.current ?? {};
    write(text.body.slice(0, from) + piece + text.body.slice(to));
    // Once the new text is in the field.
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(from + piece.length, from + piece.length);
    });
  };
  const add = (language: string) => {
    if (language === '') return;
    onChange({ variants: [...draft.variants, { language, body: '' }] });
    setChosen(texts.length);
  };
  const remove = () => {
    const { variants } = draft;
    const name = languageName(text.language, 'en');
    void attempt(
      async () => {
        onChange({ variants: variants.filter((_, index) => index !== at - 1) });
        setChosen(0);
      },
      { failed: '', done: `The text in ${name} is taken out`, undo: async () => onChange({ variants }) },
    );
  };

  return (
    <div className="flex flex-col gap-2">
      <Tabs
        label="Text"
        value={String(at)}
        onChange={(value) => setChosen(Number(value))}
        tabs={texts.map(({ language }, index) => ({ value: String(index), label: languageName(language, 'en') }))}
      >
        <div className="flex flex-col gap-3">
          <TextArea
            key={at}
            ref={area}
            label={`Text in ${languageName(text.language, 'en')}`}
            hideLabel
            lang={text.language}
            className="max-h-[50vh] min-h-40"
            value={text.body}
            aria-invalid={fault !== undefined}
            hint={
              fault ? (
                <FieldFault>{fault}</FieldFault>
              ) : (
                doubts.length > 0 && <span className="text-caution">{doubts.join(' ')}</span>
              )
            }
            onChange={(event) => write(event.target.value)}
          />
          <div className="flex flex-wrap items-center gap-2">
            <VariableMenu fields={draft.fields} onInsert={insert} />
            <Select
              label="Add a language"
              hideLabel
              className="max-w-48"
              value=""
              options={[
                { value: '', label: 'Add a language' },
                ...languageOptions().filter(({ value }) => !used.includes(value)),
              ]}
              onChange={add}
            />
            {at > 0 && (
              <Button size="medium" look="quiet" onClick={remove}>
                Take out {languageName(text.language, 'en')}
              </Button>
            )}
          </div>
          <ReplyPreview body={text.body} language={text.language} fields={draft.fields} />
        </div>
      </Tabs>
    </div>
  );
}
