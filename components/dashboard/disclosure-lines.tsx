import { useState, type FormEvent } from 'react';
import type { DisclosureLine, DisclosureSettings } from '@/lib/domain/disclosure';
import { languageName } from '../sidebar/display-names';
import { Button } from '../ui/button';
import { TextField } from '../ui/field';
import { Select } from '../ui/select';
import { hostOfOrigin } from './host-of-origin';
import { languageOptions } from './languages';
import type { Site } from './view';

type DisclosureLinesProps = {
  disclosure: DisclosureSettings;
  sites: readonly Site[];
  onChange: (next: DisclosureSettings, done: string) => unknown;
};

const EVERYWHERE = 'Every site';
const MOST_LETTERS = 300;
const isSamePlace = (a: DisclosureLine, b: DisclosureLine) => a.site === b.site && a.language === b.language;

/** Lines for the customer, one a site and language. */
export function DisclosureLines({ disclosure, sites, onChange }: DisclosureLinesProps) {
  const { lines } = disclosure;
  const siteNames = new Map(sites.filter(({ isOn }) => isOn).map(({ origin, label }) => [hostOfOrigin(origin), label]));
  const place = ({ site, language }: DisclosureLine) =>
    `${site === '' ? EVERYWHERE : (siteNames.get(site) ?? site)}, ${languageName(language, 'en')}`;
  return (
    <>
      {lines.length > 0 && (
        <ul role="list" aria-label="Lines for the customer" className="divide-y divide-line border-y border-line">
          {lines.map((line) => (
            <li key={`${line.site} ${line.language}`} className="flex items-center gap-3 py-2">
              <div className="min-w-0 flex-1">
                <p dir="auto" lang={line.language} className="break-words">
                  {line.text}
                </p>
                <p dir="auto" className="truncate text-small text-muted">
                  {place(line)}
                </p>
              </div>
              <Button
                size="medium"
                look="quiet"
                aria-label={`Remove the line: ${place(line)}`}
                onClick={() =>
                  void onChange({ lines: lines.filter((one) => !isSamePlace(one, line)) }, 'The line is removed.')
                }
              >
                Remove
              </Button>
            </li>
          ))}
        </ul>
      )}
      <AddLine
        siteNames={siteNames}
        onAdd={(line) =>
          void onChange(
            { lines: [...lines.filter((one) => !isSamePlace(one, line)), line] },
            `The line stands under such replies: ${place(line)}.`,
          )
        }
      />
    </>
  );
}

function AddLine({
  siteNames,
  onAdd,
}: {
  siteNames: ReadonlyMap<string, string>;
  onAdd: (line: DisclosureLine) => void;
}) {
  const [site, setSite] = useState('');
  const [language, setLanguage] = useState('en');
  const [text, setText] = useState('');
  const line = text.trim();
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (line === '') return;
    onAdd({ site, language, text: line });
    setText('');
  };
  const siteOptions = [{ value: '', label: EVERYWHERE }, ...[...siteNames].map(([value, label]) => ({ value, label }))];
  return (
    <form onSubmit={add} aria-label="Add a line for the customer" className="flex flex-col gap-2">
      <div className="flex flex-wrap gap-2">
        <Select label="Site" value={site} options={siteOptions} onChange={setSite} className="max-w-60" />
        <Select label="Language" value={language} options={languageOptions()} onChange={setLanguage} />
      </div>
      <TextField
        label="Line for the customer"
        value={text}
        maxLength={MOST_LETTERS}
        lang={language}
        placeholder="Written with the help of AI, checked by a person."
        onChange={(event) => setText(event.target.value)}
        className="min-h-9"
      />
      <Button type="submit" size="medium" look="soft" className="self-start" disabled={line === ''}>
        Add the line
      </Button>
    </form>
  );
}
