import { askedFirst } from '@/lib/domain/asked-first';
import type { PickerAnswers, PickerAsk, PickerReply } from '@/lib/domain/picker';
import { servesHost } from '@/lib/domain/serves-host';
import type { ReplySuggestion } from '@/lib/domain/suggestion';
import { customerLanguage } from './customer-language';
import { keptQuestion } from './build-help';
import type { Desk } from './desk';
import type { PickerDesk } from './picker-contract';
import { replyContext } from './reply-context';
import type { Tab } from './tabs';

/** Rows of the picker. */
const mostShown = 6;
/** Searched for, since some serve other sites. */
const mostFound = 30;
/** Before the names of a reply's fields in its text. */
const ASK = 'ask.';
/** What an answer can be given for; anything else in a gap has to be mended in the reply itself. */
const VARIABLE = /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{M}\p{N}_]*)*$/u;

const notRead = 'This conversation is still being read. Go on typing, or try once more in a moment.';

/** Replies for what the agent types in a page's own composer, filled in for the conversation that the page shows. */
export function servePicker(desk: Desk, tab: Tab, url: string): PickerDesk {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  let last: { item: string; conversation: string; takeUseBack: () => void; outcome: string } | null = null;

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
    const language = customerLanguage(thread);
    return desk.rooms.replies
      .search(query, { ...context, values: { ...context.values, ...answers }, language }, mostFound)
      .flatMap((suggestion) => {
        return servesHost(replies.get(suggestion.reply)?.sites, host) ? [pickable(suggestion)] : [];
      })
      .slice(0, mostShown);
  };

  return {
    pickReplies: async (query, conversation) => search(query, conversation, {}),
    fillReply: async (query, id, conversation, answers) =>
      search(query, conversation, answers).find((reply) => reply.id === id) ?? null,
    checkPicked: async (query, id, conversation, answers) => {
      const { view } = tab;
      const reply = search(query, conversation, answers).find((one) => one.id === id);
      // A page that does not tell whose conversation it shows can't be held against it.
      if (!reply || view.kind !== 'conversation' || conversation === null) return [];
      return askedFirst(desk.guard.checkText(tab, reply.text, view.thread.conversation.key));
    },
    replyPicked: async (item, shown, answers) => {
      const { view } = tab;
      // The others are the page's to tell the next time; `app.reason` is not `ask.reason`.
      const fields = Object.entries(answers).flatMap(([name, answer]) =>
        name.startsWith(ASK) ? [[name.slice(ASK.length), answer] as const] : [],
      );
      desk.answers.remember(item, Object.fromEntries(fields));
      const takeUseBack = desk.replies.uses.used(item);
      if (view.kind !== 'conversation' || (shown !== null && view.seen.id !== shown)) return;
      const { key } = view.thread.conversation;
      const outcome = desk.knowledge.outcomes.accepted('reply', item, keptQuestion(view.thread, view.seen), key);
      last = { item, conversation: key, takeUseBack, outcome };
      desk.record({ kind: 'inserted', item, source: 'reply' }, key);
    },
    pickUndone: async () => {
      if (!last) return;
      const { item, conversation, takeUseBack, outcome } = last;
      last = null;
      takeUseBack();
      desk.knowledge.outcomes.undo(outcome);
      desk.record({ kind: 'took-back', item, source: 'reply' }, conversation);
    },
  };
}

function pickable(suggestion: ReplySuggestion): PickerReply {
  const { reply: id, title, shortcut, text, unresolved, fill, translation: translated, cursor = null } = suggestion;
  // What fills it in stays on the desk's side.
  const translation = translated ? { language: translated.language, text: translated.text } : null;
  const fields = (fill?.fields ?? []).map(({ name, label, kind, options, preset }): PickerAsk => ({
    name: `${ASK}${name}`,
    label: label || labelOf(name),
    kind,
    options,
    preset: fill?.values[`${ASK}${name}`] ?? preset,
  }));
  const missing = unresolved
    .filter((name) => VARIABLE.test(name) && !fields.some((field) => field.name === name))
    .map((name): PickerAsk => ({ name, label: labelOf(name), kind: 'text', options: [], preset: '' }));
  return { id, title, shortcut, text, translation, unresolved, asks: [...fields, ...missing], cursor };
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
