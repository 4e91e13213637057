import type { ArticleDraft } from '@/lib/domain/article-list';
import type { Unsourced } from '@/lib/domain/drafted';
import { addChecks } from '@/lib/domain/help-article';
import { limits } from '@/lib/domain/limits';
import type { Written } from '@/lib/domain/written';
import { redactText } from '@/lib/privacy/redact-text';

type Made = Pick<Written, 'text' | 'unsourced' | 'notes' | 'language'>;

/** Where readers could be led wrong: taken out, as nothing marks them in an article. Numbers and gaps are listed only. */
const takenOut: Partial<Record<Unsourced['kind'], string>> = {
  link: 'link',
  email: 'mail address',
  phone: 'phone number',
  account: 'account',
  command: 'command',
  code: 'code',
};

function takeOut({ text, unsourced }: Made): string {
  let kept = text;
  for (const { kind, start, end } of unsourced.toSorted((a, b) => b.start - a.start)) {
    const name = takenOut[kind];
    if (name !== undefined) kept = `${kept.slice(0, start)}[${name}]${kept.slice(end)}`;
  }
  return kept;
}

/** What whoever checks the article has to look at, each once. */
const checksOf = ({ unsourced, notes }: Made): string[] => [
  ...new Set([
    ...notes,
    ...unsourced.map(({ kind, words }) => {
      const name = takenOut[kind];
      if (name !== undefined) return `Taken out, since nobody of the team said it: a ${name}`;
      return kind === 'placeholder' ? `Fill in or take out: ${words}` : `Nobody of the team said: ${words}`;
    }),
  ]),
];

/**
 * What a model made of conversations as an article for a person to check: marked, not offered, and with a list of what
 * there is to look at. Persons are taken out of it once more, should the model have named one.
 *
 * @param names of the people in the conversations, as far as they are known
 */
export function articleToCheck(made: Made, names: readonly string[]): ArticleDraft {
  const hide = (text: string) => redactText(text, names);
  const [first = '', ...rest] = takeOut(made).trim().split('\n\n');
  // A model that gave no title begins with the answer, which then is both.
  const title = hide(first.replaceAll('\n', ' ')).slice(0, limits.name);
  const body = hide((rest.length > 0 ? rest : [first]).join('\n\n'));
  const checks = checksOf(made).map((each) => hide(each.replaceAll('\n', ' ')));
  return {
    title,
    body: addChecks(body, checks),
    tags: [],
    language: made.language ?? 'en',
    audience: 'agents',
    isSuggested: false,
    sites: [],
    madeBy: 'drafted',
  };
}
