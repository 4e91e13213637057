import { articleDraftSchema, type ArticleDraft } from '@/lib/domain/article-list';
import { limits } from '@/lib/domain/limits';

export type DraftFaults = Partial<Record<keyof ArticleDraft, string>>;

/** Longer texts are several articles. */
const longestBody = 100_000;

const sentences: Record<string, (draft: ArticleDraft) => string> = {
  title: ({ title }) =>
    title.trim() ? `At most ${limits.name} characters; this has ${title.length}.` : 'A title is needed.',
  body: ({ body }) =>
    body.trim()
      ? `At most ${longestBody.toLocaleString('en')} characters; this has ${body.length.toLocaleString('en')}. Cut it into several articles.`
      : 'A text is needed.',
  url: () => 'Not a web address. It begins with https:// or http://.',
  tags: () => `Each tag has at most ${limits.tag} characters.`,
  sites: () => 'Host names alone, such as app.chatwoot.com; at most 100 of them.',
  reviewBy: () => 'Not a date.',
};

/** A host name, without a port: inboxes are known by their names alone. */
const host = /^(?:[a-z0-9-]+\.)*[a-z0-9-]+$/;

/** The draft as it can be saved, or what is wrong with it, by field. */
export function checkDraft(draft: ArticleDraft): { draft: ArticleDraft | null; faults: DraftFaults } {
  const { url, ...rest } = draft;
  const trimmed: ArticleDraft = { ...rest, title: draft.title.trim(), body: draft.body.trim() };
  if (url?.trim()) trimmed.url = url.trim();
  const checked = articleDraftSchema.safeParse(trimmed);
  const wrong = new Set(checked.success ? [] : checked.error.issues.map(({ path }) => String(path[0])));
  if (!draft.sites.every((site) => host.test(site))) wrong.add('sites');
  if (checked.success && wrong.size === 0) return { draft: checked.data, faults: {} };
  const faults = Object.fromEntries(
    [...wrong].map((field) => [field, sentences[field]?.(draft) ?? 'This does not fit.']),
  );
  return { draft: null, faults };
}
