import type { ModelRow, ModelsView } from '@/lib/domain/models-view';
import { Disclosure } from '../../ui/disclosure';
import { Part } from '../page';
import { ModelItem } from './model-item';

type ChatModelsProps = { view: ModelsView; isAbove: (model: string) => boolean };

/** What can't run here, and of which nothing is here: a step away, so that the others are seen. */
const isUseless = ({ obstacle, held, transfer }: ModelRow): boolean =>
  obstacle !== null && held.state === 'absent' && transfer === null;

/** The models that can write on this device, the fitting ones first. */
export function ChatModels({ view: { rows, engine, chosen }, isAbove }: ChatModelsProps) {
  const all = rows.filter(({ model }) => model.kind === 'chat');
  const useless = all.filter(isUseless);
  const name = 'Models for this device';
  const list = (label: string, some: readonly ModelRow[]) => (
    <ul role="list" aria-label={label} className="divide-y divide-line border-y border-line">
      {some.map((row) => (
        <ModelItem
          key={row.model.id}
          row={row}
          isChosen={engine === 'webllm' && chosen === row.model.id}
          isShownAbove={isAbove(row.model.id)}
        />
      ))}
    </ul>
  );
  return (
    <Part title={name}>
      {useless.length < all.length &&
        list(
          name,
          all.filter((row) => !isUseless(row)),
        )}
      {useless.length > 0 && (
        <Disclosure
          summary={
            useless.length === 1
              ? 'One that can’t run on this machine'
              : `${useless.length} that can’t run on this machine`
          }
        >
          {list('Models that can’t run on this machine', useless)}
        </Disclosure>
      )}
    </Part>
  );
}
