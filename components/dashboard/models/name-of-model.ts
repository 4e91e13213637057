import type { ModelsView } from '@/lib/domain/models-view';

/** What a person calls a model; an id that the catalog does not have stays as it is. */
export const nameOfModel = ({ rows }: Pick<ModelsView, 'rows'>, id: string): string =>
  id === 'prompt-api' ? 'The browser’s own model' : (rows.find(({ model }) => model.id === id)?.model.name ?? id);
