import type { RuleDraft, RuleFault } from '@/lib/domain/rule-draft';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';
import { TextArea } from '../../ui/field';
import { HighlightedText } from '../../ui/highlighted-text';
import { Select } from '../../ui/select';
import { languageName } from '../../sidebar/display-names';
import { languageOptions } from '../languages';

type RulePhrasesProps = {
  draft: RuleDraft;
  faults: readonly RuleFault[];
  set: (part: Partial<RuleDraft>) => void;
};

/** The words that a rule looks for, by language, and those that it passes over. */
export function RulePhrases({ draft, faults, set }: RulePhrasesProps) {
  const languages = Object.keys(draft.phrases);
  const add = languageOptions().filter(({ value }) => !languages.includes(value));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-1 text-title font-strong">Words</legend>
      {languages.map((language) => (
        <div key={language}>
          <TextArea
            label={`Words and phrases in ${languageName(language, 'en')}, one a line`}
            dir="auto"
            className="max-h-72"
            value={draft.phrases[language] ?? ''}
            aria-invalid={faults.some(({ field }) => field === `phrases.${language}`)}
            onChange={(event) => set({ phrases: { ...draft.phrases, [language]: event.target.value } })}
          />
          <PhraseFaults list={draft.phrases[language] ?? ''} faults={faults} field={`phrases.${language}`} />
        </div>
      ))}
      <Disclosure summary="How to write phrases">
        <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-small [&_dt]:font-strong">
          <dt>see you in court</dt>
          <dd>these words one after the other; capitals, accents and apostrophes do not matter</dd>
          <dt>lawyer|solicitor</dt>
          <dd>either word</dd>
          <dt>complain*</dt>
          <dd>any word that begins so</dd>
          <dt>the ?new manager</dt>
          <dd>“new” may be missing</dd>
          <dt>my .. lawyer</dt>
          <dd>up to three words between</dd>
          <dt># times</dt>
          <dd>a number</dd>
        </dl>
      </Disclosure>
      <Select
        label="Add a language"
        className="self-start"
        value=""
        options={[{ value: '', label: 'Choose…' }, ...add]}
        onChange={(language) => {
          if (language !== '') set({ phrases: { ...draft.phrases, [language]: '' } });
        }}
      />
      <div>
        <TextArea
          label="Looks the same and means no harm, one a line"
          value={draft.harmless}
          aria-invalid={faults.some(({ field }) => field === 'harmless')}
          onChange={(event) => set({ harmless: event.target.value })}
          hint="What is found here takes away what it overlaps: “tennis court” for a rule that looks for “court”."
        />
        <PhraseFaults list={draft.harmless} faults={faults} field="harmless" />
      </div>
      <Checkbox label="Turned by not" checked={draft.negatable} onChange={(negatable) => set({ negatable })}>
        A “not” before the words turns them, as in “I will not sue”
      </Checkbox>
    </fieldset>
  );
}

/** Each phrase that makes no sense, as it stands, with what is wrong. */
function PhraseFaults({ list, faults, field }: { list: string; faults: readonly RuleFault[]; field: string }) {
  const own = faults.filter((fault) => fault.field === field);
  if (own.length === 0) return null;
  return (
    <div role="alert">
      <ul className="flex flex-col gap-1 pt-1 text-small text-danger">
        {own.map(({ what, start, end }) => (
          <li key={`${start ?? ''} ${what}`}>
            {start !== undefined && end !== undefined && (
              <code dir="auto" className="me-2 text-text">
                <HighlightedText text={list.slice(start, end)} spans={[{ start: 0, end: end - start }]} />
              </code>
            )}
            {what}
          </li>
        ))}
      </ul>
    </div>
  );
}
