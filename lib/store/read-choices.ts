import type { Article } from '@/lib/domain/article';
import type { Database } from './schema';

type Offered = Pick<Article, 'id' | 'isSuggested' | 'reviewBy'>;

/**
 * What the person switched on or off among the articles of the pack that is installed, for the version that takes its
 * place. What was switched off because it was past its review date is offered again once its publisher set another.
 *
 * @returns whether an article of the next version is offered by itself
 */
export async function readChoices(
  { articles, packs, packVersions }: Database,
  pack: string,
  now: number,
): Promise<(next: Offered) => boolean> {
  const installed = await packs.get(pack);
  const version = installed && (await packVersions.get([pack, installed.version]));
  const said = new Map(version?.pack.articles.map(({ id, isSuggested }) => [id, isSuggested]));
  const rows = await articles.where('pack').equals(pack).toArray();
  const byId = new Map(rows.map((row) => [row.id, row]));
  const today = new Date(now).toISOString().slice(0, 10);
  return ({ id, isSuggested, reviewBy }) => {
    // Its id may have been somebody else's, and it is kept beside that.
    const was = byId.get(id) ?? byId.get(`${pack}/${id}`);
    if (!was || was.isSuggested === (said.get(id) ?? true)) return isSuggested;
    const wasOverdue = was.reviewBy !== undefined && was.reviewBy < today;
    return !was.isSuggested && wasOverdue && was.reviewBy !== reviewBy ? isSuggested : was.isSuggested;
  };
}
