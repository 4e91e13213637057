import type * as CheckPack from '../../lib/knowledge/packs/check-pack.ts';
import type { OpenedPack } from '../../lib/knowledge/packs/open-pack-files.ts';
import type { PackFault } from '../../lib/knowledge/packs/pack-fault.ts';
import type * as Replies from '../../lib/replies/create-reply-library.ts';
import { loadSource } from '../load-source.ts';

/**
 * All that is wrong with a pack that was opened: faults of its files, then, where it could be read, what the checks find.
 * Errors come before warnings.
 */
export async function checkOpened({
  pack,
  faults,
  places,
}: Pick<OpenedPack, 'pack' | 'faults' | 'places'>): Promise<{ errors: PackFault[]; warnings: PackFault[] }> {
  if (!pack) return { errors: faults, warnings: [] };
  const { checkPack } = await loadSource<typeof CheckPack>('lib/knowledge/packs/check-pack.ts');
  const { createReplyLibrary } = await loadSource<typeof Replies>('lib/replies/create-reply-library.ts');
  const replies = createReplyLibrary();
  replies.put(pack.replies.map((reply) => ({ ...reply, pack: pack.id })));
  const findings = checkPack(pack, {
    places,
    today: new Date().toISOString().slice(0, 10),
    searchReplies: (question, limit) => replies.search(question, { values: {} }, limit).map(({ reply }) => reply),
  });
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity === 'warning'),
  };
}
