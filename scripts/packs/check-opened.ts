import type * as Rules from '../../lib/escalation/describe-rule-faults.ts';
import type * as CheckPack from '../../lib/knowledge/packs/check-pack.ts';
import type { OpenedPack } from '../../lib/knowledge/packs/open-pack-files.ts';
import type { PackFault } from '../../lib/knowledge/packs/pack-fault.ts';
import type * as Replies from '../../lib/replies/create-reply-library.ts';
import type * as Doubts from '../../lib/replies/template/tell-doubts.ts';
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
  const { tellDoubts } = await loadSource<typeof Doubts>('lib/replies/template/tell-doubts.ts');
  const { describeRuleFaults } = await loadSource<typeof Rules>('lib/escalation/describe-rule-faults.ts');
  const replies = createReplyLibrary();
  replies.put(pack.replies.map((reply) => ({ ...reply, pack: pack.id })));
  const findings = checkPack(pack, {
    places,
    checkRule: describeRuleFaults,
    today: new Date().toISOString().slice(0, 10),
    searchReplies: (question, limit) => replies.search(question, { values: {} }, limit).map(({ reply }) => reply),
  });
  const doubts = pack.replies.flatMap(({ id, body, variants }) => {
    const place = places.get(`reply ${id}`) ?? { file: `reply ${id}`, line: null };
    return [body, ...variants.map((variant) => variant.body)]
      .flatMap((text) => tellDoubts(text))
      .map((what): PackFault => ({ ...place, field: null, what }));
  });
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: [...findings.filter(({ severity }) => severity === 'warning'), ...doubts],
  };
}
