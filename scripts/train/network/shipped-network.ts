import type { NetworkModel } from '../../../lib/analysis/scoring/network-format.ts';
import { readOwnMessages } from '../read-own-messages.ts';
import type { DataAccess, ShippedHead } from '../shipped/shipped-head.ts';
import { buildNetwork } from './build-network.ts';
import { readTexts, type TextSource, textSources } from './text-sources.ts';

/** The texts whose words the shipped network may know. */
export const listShippedSources = ({ permissive }: Pick<DataAccess, 'permissive'>): TextSource[] =>
  textSources.filter((source) => source.use === 'ship' && (source.permissive || !permissive));

/** Sets of fewer messages are read so often in an epoch that they come near this many, at most `mostRepeats` times. */
const wantedMessages = 10_000;
const mostRepeats = 3;

/** One network for all heads that ship: each head is a task of it, learned from the messages that the head learns from. */
export function buildShippedNetwork(
  heads: readonly ShippedHead[],
  access: DataAccess,
  tell: (line: string) => void,
): NetworkModel {
  const texts = listShippedSources(access).flatMap((source) => readTexts(access.folder, source));
  const own = readOwnMessages('train').map(({ text }) => text);
  const tasks = heads.map((head) => {
    const { train } = head.read(access);
    const repeat = Math.max(1, Math.min(mostRepeats, Math.round(wantedMessages / train.length)));
    return { name: head.name, several: head.several, train, weight: 1, repeat };
  });
  return buildNetwork([...texts, ...own], tasks, tell);
}
