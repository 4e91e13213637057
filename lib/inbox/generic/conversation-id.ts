import { limits } from '@/lib/domain/limits';
import { cutText } from '../page/cut-text';

/** Words before an id in an address, and names of query parameters that hold one. */
const THREAD =
  /^(?:c|t|dm|im|chats?|conversations?|conversation_?id|threads?|thread_?id|messages?|rooms?|tickets?|ticket_?id|cases?|inbox|sessions?|selected_item_id)$/i;
const NUMBER = /^\d{2,}$/;
const UUID = /^[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/** Letters and digits mixed, long enough not to be a word. */
const TOKEN = /^(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{8,}$/i;
/** What belongs to the installation or the person signed in, not to the conversation. */
const OWNER = /^(?:accounts?|workspaces?|teams?|orgs?|organizations?|users?|u|projects?|apps?|brands?|sites?|v)$/i;

/**
 * The part of an address that names the conversation: after a word like "conversations", in a parameter like
 * "thread", else the last part that looks like an id.
 *
 * @returns null when there is none; then the customer's name has to stand for the conversation
 */
export function conversationIdIn(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const [hashPath = '', hashQuery = ''] = url.hash.replace(/^#!?/, '').split('?', 2);
  const parameters = [
    ...url.searchParams,
    ...new URLSearchParams(hashQuery),
    ...new URLSearchParams(hashPath.includes('=') ? hashPath : ''),
  ];
  const parts = [url.pathname, hashPath]
    .flatMap((path) => path.split('/'))
    .filter(Boolean)
    .map(decode);
  const named = parameters.find(([name, value]) => THREAD.test(name) && value !== '')?.[1];
  const after = parts.findLast(
    (part, index) => THREAD.test(parts[index - 1] ?? '') && !THREAD.test(part) && looksLikeName(part),
  );
  const last = parts.findLast((part, index) => isId(part) && !OWNER.test(parts[index - 1] ?? ''));
  const id = named ?? after ?? last;
  return id ? cutText(id, limits.id) : null;
}

const isId = (part: string) => NUMBER.test(part) || UUID.test(part) || TOKEN.test(part);

/** After a telling word, anything with a digit or a sign of its own is an id; a plain word ("unread") is a filter. */
const looksLikeName = (part: string) => /\d|@|[-_=]{1}/.test(part) || isId(part);

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
