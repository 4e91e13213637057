import type { PickerAnswers, PickerAsk, PickerReply } from '@/lib/domain/picker';
import type { Reply } from '@/lib/domain/reply';
import { servesHost } from '@/lib/domain/serves-host';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import type { Desk } from './desk';
import type { PickerDesk } from './picker-contract';
import { replyContext } from './reply-context';
import type { Tab } from './tabs';

/** Rows of the picker. */
const mostShown = 6;
/** Searched for, since some serve other sites. */
const mostFound = 30;
/** What an answer can be given for; anything else in a gap has to be mended in the reply itself. */
const VARIABLE = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u;

const notRead = 'This conversation is still being read. Go on typing, or try once more in a moment.';

/** Replies for what the agent types in a page's own composer, filled in for the conversation that the page shows. */
export function servePicker(desk: Desk, tab: Tab, url: string): PickerDesk {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  let last: { item: string; conversation: string | null; takeUseBack: () => void } | null = null;

  const search = (query: string, conversation: string | null, answers: PickerAnswers): PickerReply[] => {
    const { view } = tab;
    // Whatever was seen before is another customer's.
    if (view.kind !== 'conversation' || (conversation !== null && view.seen.id !== conversation))
      throw new Error(notRead);
    const known = conversation === null ? null : view;
    const { seen, thread } = view;
    const context = replyContext(
      desk.rooms,
      desk,
      known ? { seen, messages: thread.messages } : { seen: { ...seen, customer: null }, messages: [] },
      desk.now(),
    );
    const replies = desk.library.replies();
    return desk.rooms.replies
      .search(query, { ...context, values: { ...context.values, ...answers } }, mostFound)
      .flatMap((suggestion) => {
        const reply = replies.get(suggestion.reply);
        return servesHost(reply?.sites, host) ? [pickable(suggestion, reply)] : [];
      })
      .slice(0, mostShown);
  };

  const keyAtHand = () => (tab.view.kind === 'conversation' ? tab.view.thread.conversation.key : null);

  return {
    pickReplies: async (query, conversation) => search(query, conversation, {}),
    fillReply: async (query, id, conversation, answers) =>
      search(query, conversation, answers).find((reply) => reply.id === id) ?? null,
    replyPicked: async (item) => {
      const conversation = keyAtHand();
      last = { item, conversation, takeUseBack: desk.replies.uses.used(item) };
      desk.record({ kind: 'inserted', item, source: 'reply' }, conversation);
    },
    pickUndone: async () => {
      if (!last) return;
      const { item, conversation, takeUseBack } = last;
      last = null;
      takeUseBack();
      desk.record({ kind: 'took-back', item, source: 'reply' }, conversation);
    },
  };
}

function pickable(suggestion: ReplySuggestion, reply: Reply | undefined): PickerReply {
  const { reply: id, title, shortcut, text, unresolved, cursor = null } = suggestion;
  const fields = (reply?.fields ?? []).map(({ name, label, kind, options, preset }): PickerAsk => ({
    name: `ask.${name}`,
    label: label || labelOf(name),
    kind,
    options,
    preset,
  }));
  const missing = unresolved
    .filter((name) => VARIABLE.test(name) && !fields.some((field) => field.name === name))
    .map((name): PickerAsk => ({ name, label: labelOf(name), kind: 'text', options: [], preset: '' }));
  return { id, title, shortcut, text, unresolved, asks: [...fields, ...missing], cursor };
}

/** `order.number` in words: "Order number". */
function labelOf(name: string): string {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[._]+/g, ' ')
    .toLowerCase()
    .trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
