import type { ModelRow } from '@/lib/domain/models-view';
import { Badge } from '../../ui/badge';
import { languageName } from '../../sidebar/display-names';
import { formatBytes } from './format-bytes';
import { ModelButtons } from './model-buttons';
import { TransferLine } from './transfer-line';

type ModelItemProps = {
  row: ModelRow;
  isChosen: boolean;
  /** Its download stands at the top of the page already. */
  isShownAbove: boolean;
};

/** The languages of a model, as many as a line holds. */
const MOST_LANGUAGES = 8;

/** One model of the catalog: what it is, what it costs, how it is here, and what can be done with it. */
export function ModelItem({ row, isChosen, isShownAbove }: ModelItemProps) {
  const { model, held, transfer } = row;
  const isMoving = transfer !== null && ['waiting', 'running', 'paused'].includes(transfer.state);
  const size = held.total ?? model.downloadBytes;
  const facts = [
    size === null ? null : `${formatBytes(size)} to download`,
    `${Math.round(model.memoryMb)} MB of graphics memory`,
    `${model.contextTokens} tokens of context`,
    row.tokensPerSecond === null ? null : `about ${Math.round(row.tokensPerSecond)} tokens a second here`,
  ].filter((fact) => fact !== null);
  const languages = model.languages
    .slice(0, MOST_LANGUAGES)
    .map((tag) => languageName(tag, 'en'))
    .join(', ');
  const more = model.languages.length - MOST_LANGUAGES;
  return (
    <li data-model={model.id} className="flex flex-col gap-2 py-4">
      <div className="flex flex-wrap items-center gap-2">
        <h3 dir="auto" className="min-w-0">
          {model.name}
        </h3>
        {row.isRecommended && <Badge tone="success">Fits this machine</Badge>}
        {isChosen && <Badge tone="accent">In use</Badge>}
        {held.state === 'whole' && !isChosen && <Badge>On this device</Badge>}
        {held.state === 'damaged' && <Badge tone="danger">Damaged</Badge>}
        {model.needsF16 && <Badge>Needs 16-bit numbers</Badge>}
      </div>
      <p>{model.goodFor}</p>
      <p className="text-small text-muted">{facts.join(' · ')}</p>
      <p className="text-small text-muted">
        {languages}
        {more > 0 && ` and ${more} more`}. Licence: {model.licence}
      </p>
      {row.obstacle !== null && <p className="text-small text-caution">{row.obstacle}</p>}
      {row.obstacle === null && row.reason !== '' && <p className="text-small text-muted">{row.reason}</p>}
      {!row.hasLibrary && (
        <p className="text-small text-caution">
          This build lacks its library, {model.library}. A release has it; for a development build, run npm run
          fetch-models.
        </p>
      )}
      {held.state === 'partial' && !isMoving && (
        <p className="text-small text-muted">
          {formatBytes(held.bytes)}
          {held.total !== null && ` of ${formatBytes(held.total)}`} are here already.
        </p>
      )}
      {held.state === 'whole' && !isMoving && (
        <p className="text-small text-muted">
          {formatBytes(held.bytes)} on this device
          {held.isVouchedFor
            ? ', each file held against a hash that came with Deskmate'
            : ', each file held against what its server said of it'}
          .
        </p>
      )}
      {transfer?.state === 'failed' && transfer.fault && <p className="text-caution">{transfer.fault.message}</p>}
      {transfer?.kind === 'verify' && transfer.state === 'finished' && (
        <p className="text-small text-muted">
          {transfer.damaged.length === 0
            ? 'Every file is as it should be.'
            : `Damaged and taken away: ${transfer.damaged.join(', ')}.`}
        </p>
      )}
      {isMoving && isShownAbove && <p className="text-small text-muted">It is on its way: see above.</p>}
      {isMoving && !isShownAbove && <TransferLine transfer={transfer} />}
      {!isMoving && <ModelButtons row={row} isChosen={isChosen} />}
    </li>
  );
}
