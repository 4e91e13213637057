import { limits } from '@/lib/domain/limits';
import { replyDraftSchema, type ReplyDraft } from '@/lib/domain/reply-list';

/** What is wrong, by field; of a list, by field and place: `fields.1`. */
export type ReplyFaults = Readonly<Record<string, string>>;

/** A host name, without a port: inboxes are known by their names alone. */
const host = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/;
const longest = limits.messageText.toLocaleString('en');

const textFault = (body: string): string =>
  body.trim() ? `At most ${longest} characters; this has ${body.length.toLocaleString('en')}.` : 'A text is needed.';

const sentences: Record<string, (draft: ReplyDraft) => string> = {
  title: ({ title }) =>
    title.trim() ? `At most ${limits.name} characters; this has ${title.length}.` : 'A title is needed.',
  body: ({ body }) => textFault(body),
  shortcut: () => 'Letters, digits and dashes alone, at most 40.',
  folder: () => `At most ${limits.name} characters.`,
  tags: () => `Each tag has at most ${limits.tag} characters.`,
  sites: () => 'Host names alone, such as app.chatwoot.com; at most 200 of them.',
  reviewBy: () => 'Not a date.',
};

const listSentences: Record<string, (draft: ReplyDraft, at: number, part: string) => string> = {
  variants: ({ variants }, at) => textFault(variants[at]?.body ?? ''),
  fields: (_, __, part) =>
    part === 'name'
      ? 'The name is letters and digits, and begins with a letter: "reason".'
      : `At most ${limits.name} characters for the label and each choice, and 100 choices.`,
  attachments: (_, __, part) =>
    part === 'url' ? 'Not a web address. It begins with https:// or http://.' : 'A name is needed.',
};

/** What the schema can't say: of two with one name, the second is wrong. */
function findTwice(draft: ReplyDraft): [string, string][] {
  const languages = [draft.language, ...draft.variants.map(({ language }) => language)];
  const twice = draft.variants.flatMap(({ language }, at): [string, string][] =>
    languages.indexOf(language) < at + 1 ? [[`variants.${at}`, 'There is a text in this language already.']] : [],
  );
  const names = draft.fields.map(({ name }) => name);
  const fields = names.flatMap((name, at): [string, string][] => {
    if (names.indexOf(name) < at) return [[`fields.${at}`, `There is a question called “${name}” already.`]];
    const field = draft.fields[at];
    return field?.kind === 'choice' && field.options.length === 0
      ? [[`fields.${at}`, 'A choice needs something to choose.']]
      : [];
  });
  return [...twice, ...fields];
}

/** The draft as it can be saved, or what is wrong with it. */
export function checkReply(draft: ReplyDraft): { draft: ReplyDraft | null; faults: ReplyFaults } {
  const trimmed: ReplyDraft = {
    ...draft,
    title: draft.title.trim(),
    body: draft.body.trimEnd(),
    shortcut: draft.shortcut.trim().replace(/^[/;]+/, ''),
    folder: draft.folder.trim(),
    variants: draft.variants.map((variant) => ({ ...variant, body: variant.body.trimEnd() })),
    attachments: draft.attachments
      .map(({ name, url }) => ({ name: name.trim() || url.trim(), url: url.trim() }))
      .filter(({ name }) => name !== ''),
  };
  if (trimmed.sites?.length === 0) delete trimmed.sites;
  if (!trimmed.reviewBy) delete trimmed.reviewBy;
  const checked = replyDraftSchema.safeParse(trimmed);
  const faults = new Map(findTwice(trimmed));
  for (const { path } of checked.success ? [] : checked.error.issues) {
    const [field = '', at, part = ''] = path.map(String);
    const list = listSentences[field];
    const key = list && at !== undefined ? `${field}.${at}` : field;
    if (!faults.has(key))
      faults.set(key, list ? list(trimmed, Number(at), part) : (sentences[field]?.(trimmed) ?? 'This does not fit.'));
  }
  if (trimmed.body.trim() === '') faults.set('body', 'A text is needed.');
  if (!(trimmed.sites ?? []).every((site) => host.test(site))) faults.set('sites', sentences['sites']?.(trimmed) ?? '');
  if (checked.success && faults.size === 0) return { draft: checked.data, faults: {} };
  return { draft: null, faults: Object.fromEntries(faults) };
}
