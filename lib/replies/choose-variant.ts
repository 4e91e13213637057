import type { Reply, ReplyVariant } from '@/lib/domain/reply';
import { primaryLanguage } from './primary-language';

/** The bodies of a reply, its own first. */
export const variantsOf = ({
  language,
  body,
  variants,
}: Pick<Reply, 'language' | 'body' | 'variants'>): ReplyVariant[] => [{ language, body }, ...variants];

/** The body in the first of these languages that there is one in, the very region before its neighbours; null for none. */
export function chooseVariant(
  reply: Pick<Reply, 'language' | 'body' | 'variants'>,
  languages: readonly string[],
): ReplyVariant | null {
  const bodies = variantsOf(reply);
  for (const wanted of languages) {
    const found =
      bodies.find(({ language }) => language.toLowerCase() === wanted.toLowerCase()) ??
      bodies.find(({ language }) => primaryLanguage(language) === primaryLanguage(wanted));
    if (found !== undefined) return found;
  }
  return null;
}
