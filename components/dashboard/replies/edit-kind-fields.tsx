import { replyToneSchema } from '@/lib/domain/reply';
import type { ReplyEdit } from '@/lib/domain/reply-list';
import { Select } from '../../ui/select';
import { languageOptions } from '../languages';
import { Ticked } from './ticked';
import { toneNames } from './tone-names';
import { TopicsField } from './topics-field';

/** What kind of replies they are; a field that is left out stays as it is with each. */
export type KindEdit = Pick<ReplyEdit, 'tone' | 'language' | 'intents'>;

const tones = replyToneSchema.options.map((value) => ({ value, label: toneNames[value] }));

/** Tone, language and topics of several replies at once. */
export function EditKindFields({ edit, onChange }: { edit: KindEdit; onChange: (edit: KindEdit) => void }) {
  const { tone, language, intents } = edit;
  const without = (field: keyof KindEdit): KindEdit => {
    const rest = { ...edit };
    delete rest[field];
    return rest;
  };
  return (
    <>
      <Ticked
        ask="Set the tone"
        isOn={tone !== undefined}
        onTick={(isOn) => onChange(isOn ? { ...edit, tone: 'neutral' } : without('tone'))}
      >
        <Select
          label="Tone"
          value={tone ?? 'neutral'}
          options={tones}
          onChange={(next) => onChange({ ...edit, tone: next })}
        />
      </Ticked>
      <Ticked
        ask="Say which language they are in"
        isOn={language !== undefined}
        onTick={(isOn) => onChange(isOn ? { ...edit, language: 'en' } : without('language'))}
      >
        <Select
          label="Language of the first text"
          value={language ?? 'en'}
          options={languageOptions()}
          onChange={(next) => onChange({ ...edit, language: next })}
        />
        <p className="mt-1 text-small text-muted">
          Nothing is translated. A reply that has a text in this language besides stays as it is.
        </p>
      </Ticked>
      <Ticked
        ask="Set the topics"
        isOn={intents !== undefined}
        onTick={(isOn) => onChange(isOn ? { ...edit, intents: [] } : without('intents'))}
      >
        <TopicsField intents={intents ?? []} onChange={(next) => onChange({ ...edit, intents: next })} />
      </Ticked>
    </>
  );
}
