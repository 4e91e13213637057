import { useState, type FormEvent } from 'react';
import { agentProfileSchema, type AgentProfile } from '@/lib/domain/agent-profile';
import { Button } from '../ui/button';
import { TextArea, TextField } from '../ui/field';
import { useDashboard } from './dashboard-context';
import { Part } from './page';
import { CompanyFacts } from './profile-facts';
import { ProfileVoice } from './profile-voice';
import { ReadFailed } from './read-failed';
import { splitWords } from './replies/split-words';
import { useAsked } from './use-asked';

/** What the agent says of themselves, for the variables of replies. */
export function ProfilePart() {
  const { actions } = useDashboard();
  const { state, retry } = useAsked(actions.readProfile);
  return (
    <Part title="You and your team">
      <p className="text-muted">
        Replies can name you and your company: <code dir="ltr">{'{{agent.name}}'}</code>,{' '}
        <code dir="ltr">{'{{company.name}}'}</code>. What you leave empty is taken from the page or from packs. It is
        kept on this device.
      </p>
      {state.kind === 'failed' && (
        <ReadFailed title="What you wrote could not be read" reason={state.reason} onRetry={retry} />
      )}
      {state.kind === 'found' && (
        <ProfileForm key={JSON.stringify(state.found)} profile={state.found} onSaved={retry} />
      )}
    </Part>
  );
}

const lines = [
  { key: 'name', label: 'Your name', autoComplete: 'name' },
  { key: 'email', label: 'Email', autoComplete: 'email' },
  { key: 'role', label: 'Role', autoComplete: 'organization-title' },
  { key: 'team', label: 'Team', autoComplete: 'off' },
  { key: 'company', label: 'Company', autoComplete: 'organization' },
] as const;

function ProfileForm({ profile, onSaved }: { profile: AgentProfile; onSaved: () => void }) {
  const { actions, attempt } = useDashboard();
  const [draft, setDraft] = useState(profile);
  const [languages, setLanguages] = useState(profile.languages.join(', '));
  const next = agentProfileSchema.safeParse({
    ...draft,
    languages: splitWords(languages),
    facts: draft.facts.filter(({ name, value }) => name.trim() !== '' || value.trim() !== ''),
  });
  const isChanged = next.success && JSON.stringify(next.data) !== JSON.stringify(profile);
  const fault = next.success ? null : next.error.issues[0];

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!next.success || !isChanged) return;
    void attempt(() => actions.saveProfile(next.data).then(onSaved), {
      failed: 'This could not be saved.',
      done: 'Saved. Replies and drafts follow it from now on.',
      undo: () => actions.saveProfile(profile).then(onSaved),
    });
  };

  return (
    <form onSubmit={save} className="flex flex-col gap-3">
      <div className="grid gap-3 min-[600px]:grid-cols-2">
        {lines.map(({ key, label, autoComplete }) => (
          <TextField
            key={key}
            label={label}
            value={draft[key]}
            maxLength={300}
            className="min-h-9"
            autoComplete={autoComplete}
            onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
          />
        ))}
        <TextField
          label="Languages you read"
          className="min-h-9"
          value={languages}
          autoComplete="off"
          hint="Your own first, such as en, es. What is in others can be translated for you. Empty: the browser’s."
          aria-invalid={fault?.path[0] === 'languages'}
          onChange={(event) => setLanguages(event.target.value)}
        />
      </div>
      <TextArea
        label="Signature"
        value={draft.signature}
        maxLength={2_000}
        onChange={(event) => setDraft({ ...draft, signature: event.target.value })}
      />
      <ProfileVoice voice={draft} onChange={(change) => setDraft({ ...draft, ...change })} />
      <CompanyFacts facts={draft.facts} onChange={(facts) => setDraft({ ...draft, facts })} />
      {fault && (
        <p role="alert" className="text-small text-danger">
          {fault.path[0] === 'languages'
            ? 'A language is a short mark, such as en, es or pt-BR.'
            : fault.path[0] === 'facts'
              ? 'The name of a fact is one word of letters and digits, such as openingHours.'
              : fault.message}
        </p>
      )}
      <div>
        <Button type="submit" look="primary" size="medium" disabled={!isChanged}>
          Save
        </Button>
      </div>
    </form>
  );
}
