import { limits } from '@/lib/domain/limits';
import type { Reply } from '@/lib/domain/reply';
import type { ReplyEdit } from '@/lib/domain/reply-list';

/** Folders from the outside in, without the spaces and slashes that a hand leaves. */
export const tidyFolder = (folder: string): string =>
  folder
    .split('/')
    .map((part) => part.trim().replaceAll(/\s+/g, ' '))
    .filter(Boolean)
    .join('/');

/** The reply as one change of many leaves it; the same object where that changes nothing of it. */
export function editReply(reply: Reply, edit: ReplyEdit): Reply {
  const { addTags = [], removeTags = [], folder, sites, reviewBy, tone, language, intents } = edit;
  const next: Reply = {
    ...reply,
    tags: [...new Set([...reply.tags, ...addTags])].filter((tag) => tag !== '' && !removeTags.includes(tag)),
  };
  if (folder !== undefined) next.folder = tidyFolder(folder);
  if (sites !== undefined && sites.length > 0) next.sites = [...new Set(sites)];
  else if (sites !== undefined) delete next.sites;
  if (reviewBy === null) delete next.reviewBy;
  else if (reviewBy !== undefined) next.reviewBy = reviewBy;
  if (tone !== undefined) next.tone = tone;
  // Two texts in one language could not be told apart.
  if (language !== undefined && !reply.variants.some((variant) => variant.language === language))
    next.language = language;
  if (intents !== undefined) next.intents = [...new Set(intents)];
  return JSON.stringify(next) === JSON.stringify(reply) ? reply : next;
}

/** The folder as it is called when one around it, or itself, is called otherwise. @throws where the name gets too long */
export function renameFolder(folder: string, from: string, to: string): string {
  const name = tidyFolder(`${to}${folder.slice(from.length)}`);
  if (name.length > limits.name) throw new Error(`“${name.slice(0, 60)}…” is too long for a folder.`);
  return name;
}
