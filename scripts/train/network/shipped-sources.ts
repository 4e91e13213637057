import type { ArtefactHeader } from '../../../lib/analysis/scoring/artefact-format.ts';
import type { DataAccess } from '../shipped/shipped-head.ts';
import { type TextSource, textSources } from './text-sources.ts';

/** The texts whose words the shipped network may know. */
export const listShippedTexts = ({ permissive }: Pick<DataAccess, 'permissive'>): TextSource[] =>
  textSources.filter((source) => source.use === 'ship' && (source.permissive || !permissive));

/** The same as the artefact names them, each set once. */
export const nameShippedTexts = (access: Pick<DataAccess, 'permissive'>): ArtefactHeader['sources'] => {
  const named = listShippedTexts(access).map(
    ({ name, origin, licence }) => [name, { name: `${name}, words`, origin, licence }] as const,
  );
  return [...new Map(named).values()];
};
