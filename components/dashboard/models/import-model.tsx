import type { CatalogModel } from '@/lib/domain/catalog';
import { FileButton } from '../../ui/file-button';
import { useDashboard } from '../dashboard-context';
import { useChange } from './use-change';

/** For machines without internet: the model's files from a folder, or from one zip of it. */
export function ImportModel({ model }: { model: CatalogModel }) {
  const { actions } = useDashboard();
  const change = useChange();
  const take = (files: readonly File[]) =>
    void change(() => actions.importModel(model.id, files), { failed: 'The files could not be taken in.' });
  return (
    <>
      <FileButton look="quiet" label={`Folder of ${model.name}`} takes="folder" onChoose={take}>
        Import a folder
      </FileButton>
      <FileButton look="quiet" label={`Zip of ${model.name}`} accept=".zip,application/zip" onChoose={take}>
        Import a zip
      </FileButton>
    </>
  );
}
