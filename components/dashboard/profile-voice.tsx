import { type AgentProfile, LONGEST_STYLE } from '@/lib/domain/agent-profile';
import { replyToneSchema, type ReplyTone } from '@/lib/domain/reply';
import { TextArea } from '../ui/field';
import { Select } from '../ui/select';

const tones: Record<ReplyTone, string> = {
  neutral: 'Friendly and matter-of-fact',
  warm: 'Warm and personal',
  formal: 'Formal and polite',
  brief: 'As short as can be',
};

type Voice = Pick<AgentProfile, 'tone' | 'style'>;

/** How the team writes, for a language model to follow in its drafts. */
export function ProfileVoice({ voice, onChange }: { voice: Voice; onChange: (change: Partial<Voice>) => void }) {
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-strong">Drafts of a language model</legend>
      <div className="min-[600px]:w-1/2 min-[600px]:pe-1.5">
        <Select
          label="Tone"
          value={voice.tone}
          options={replyToneSchema.options.map((value) => ({ value, label: tones[value] }))}
          onChange={(tone) => onChange({ tone })}
        />
      </div>
      <TextArea
        label="How your team writes"
        value={voice.style}
        maxLength={LONGEST_STYLE}
        placeholder="First names. No exclamation marks. We close with: Kind regards, your Fernhill team"
        hint="Form of address, greeting, closing. The model is told to follow it; facts belong into articles."
        onChange={(event) => onChange({ style: event.target.value })}
      />
    </fieldset>
  );
}
