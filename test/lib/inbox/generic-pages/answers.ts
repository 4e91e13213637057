import { hashOf } from './look.ts';
import { branch, messagesOf, type Thread, type ThreadMessage } from './thread.ts';

/** Whether the answers below a first comment are folded away, and so are not in the page at all. */
export const isFolded = (first: ThreadMessage): boolean => hashOf(5, `${first.text}${first.at}`) % 3 === 0;

/** First comments and answers one deep, without those answers that the page keeps folded. */
export function dropFolded(thread: Thread): Thread {
  const branched = branch(thread, 1);
  return { ...branched, rows: groupAnswers(branched).flatMap((group) => (isFolded(group[0]) ? [group[0]] : group)) };
}

/** Each first comment with its answers behind it. */
export function groupAnswers(thread: Thread): [ThreadMessage, ...ThreadMessage[]][] {
  const groups: [ThreadMessage, ...ThreadMessage[]][] = [];
  for (const message of messagesOf(thread)) {
    const last = groups.at(-1);
    if (message.depth > 0 && last) last.push(message);
    else groups.push([message]);
  }
  return groups;
}
