import { useState, type FormEvent } from 'react';
import { isTrigger, isTriggerOn, switchTrigger } from '@/lib/domain/trigger';
import { TextField } from '../ui/field';
import { Switch } from '../ui/switch';
import { useDashboard } from './dashboard-context';
import { hostOfOrigin as hostOf } from './host-of-origin';
import { Part } from './page';
import type { ReadyView, Site } from './view';

/** How replies are called while the agent types in a page, and where not. */
export function TriggerPart({ view }: { view: Pick<ReadyView, 'trigger' | 'sites'> }) {
  const { actions, attempt } = useDashboard();
  const { trigger } = view;
  const on = view.sites.filter((site) => site.isOn);
  const change = (next: typeof trigger, done: string) =>
    void attempt(() => actions.setTrigger(next), {
      failed: 'This could not be saved.',
      done,
      undo: () => actions.setTrigger(trigger),
    });
  const changeSite = (site: Site, isOn: boolean) =>
    change(
      switchTrigger(trigger, hostOf(site.origin), isOn),
      `${trigger.text} calls ${isOn ? 'replies' : 'no replies'} on ${site.label}.`,
    );
  return (
    <Part title="Replies while you type">
      <p className="text-muted">
        Type <code dir="ltr">{trigger.text}</code> and a few letters in the reply box of an inbox, and choose a reply
        right there. Deskmate looks for the letters on this device; what else you type is not kept.
      </p>
      <div className="flex items-center gap-3 border-t border-line pt-2">
        <p className="flex-1">Call replies while you type</p>
        <Switch
          label="Call replies while you type"
          checked={trigger.isOn}
          onChange={(isOn) =>
            change({ ...trigger, isOn }, isOn ? `${trigger.text} calls replies.` : 'Replies are not called by typing.')
          }
        />
      </div>
      {trigger.isOn && (
        <>
          <TriggerText
            key={trigger.text}
            text={trigger.text}
            onChange={(text) => change({ ...trigger, text }, `${text} calls replies now.`)}
          />
          {on.length > 0 && (
            <div>
              <p aria-hidden className="pt-2 pb-1 text-small text-muted">
                Where it works
              </p>
              <ul role="list" aria-label="Where it works" className="divide-y divide-line border-y border-line">
                {on.map((site) => (
                  <li key={site.origin} className="flex min-h-11 items-center gap-3">
                    <p dir="auto" className="min-w-0 flex-1 truncate" title={site.label}>
                      {site.label}
                    </p>
                    <Switch
                      label={`Call replies on ${site.label}`}
                      checked={isTriggerOn(trigger, hostOf(site.origin))}
                      onChange={(isOn) => changeSite(site, isOn)}
                    />
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </Part>
  );
}

function TriggerText({ text, onChange }: { text: string; onChange: (text: string) => void }) {
  const [typed, setTyped] = useState(text);
  const isFit = isTrigger(typed);
  const save = (event?: FormEvent) => {
    event?.preventDefault();
    if (isFit && typed !== text) onChange(typed);
  };
  return (
    <form onSubmit={save} className="max-w-60">
      <TextField
        label="Typed before the letters"
        className="min-h-9"
        value={typed}
        maxLength={6}
        dir="ltr"
        autoComplete="off"
        spellCheck={false}
        aria-invalid={!isFit}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => save()}
        hint={isFit ? 'Two to six signs, such as ;; or //' : 'Two to six signs: no letters, digits or spaces.'}
      />
    </form>
  );
}
