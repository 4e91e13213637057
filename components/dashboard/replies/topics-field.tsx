import { intents as allIntents, type Intent } from '@/lib/domain/signal';
import { intentNames } from '../../sidebar/signal-names';
import { Checkbox } from '../../ui/checkbox';
import { Disclosure } from '../../ui/disclosure';

type TopicsFieldProps = { intents: readonly Intent[]; onChange: (intents: Intent[]) => void };

/** What customers ask that the reply answers; the first one counts most. */
export function TopicsField({ intents, onChange }: TopicsFieldProps) {
  const said = intents.map((intent) => intentNames[intent]).join(', ');
  return (
    <fieldset>
      <legend className="text-small text-muted">Topics</legend>
      <p>{said || 'None: it is offered by its words.'}</p>
      <Disclosure summary="Choose topics">
        <ul role="list" className="grid min-[480px]:grid-cols-2">
          {allIntents
            .filter((intent) => intent !== 'other')
            .map((intent) => (
              <li key={intent}>
                <Checkbox
                  label={intentNames[intent]}
                  checked={intents.includes(intent)}
                  onChange={(isOn) =>
                    onChange(isOn ? [...intents, intent] : intents.filter((other) => other !== intent))
                  }
                >
                  <span className="text-small">{intentNames[intent]}</span>
                </Checkbox>
              </li>
            ))}
        </ul>
      </Disclosure>
    </fieldset>
  );
}
