import { rememberedAnswerSchema, type RememberedAnswer } from '@/lib/domain/remembered-answer';
import { z } from '@/lib/domain/zod';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from './desk-health';
import type { keepLibrary } from './library';

const fact = 'remembered-answers';
/** The latest; a field that nobody answered for so long may as well be empty. */
const mostKept = 500;
const none: Readonly<Record<string, string>> = {};

/** The last answers to fields of replies that say that they are to be remembered; on this device alone. */
export function keepAnswers({
  store,
  health,
  library,
  saveLater,
  now,
}: {
  store: Pick<Store, 'facts'>;
  health: Pick<WatchedHealth, 'read'>;
  library: Pick<ReturnType<typeof keepLibrary>, 'replies'>;
  saveLater: (work: () => Promise<unknown>) => Promise<boolean>;
  now: () => number;
}) {
  /** By reply, then by field. */
  let answers = new Map<string, Record<string, string>>();
  let rows: RememberedAnswer[] = [];

  const show = () => {
    answers = new Map();
    for (const { reply, field, value } of rows) answers.set(reply, { ...answers.get(reply), [field]: value });
  };

  return {
    async start(): Promise<void> {
      const stored = await health.read(() => store.facts.get(fact), undefined);
      rows = z.array(rememberedAnswerSchema).catch([]).parse(stored);
      show();
    },
    of: (reply: string): Readonly<Record<string, string>> => answers.get(reply) ?? none,
    count: (): number => rows.length,
    /** @throws where the database can't */
    async forget(): Promise<void> {
      if (!(await saveLater(() => store.facts.set(fact, [])))) throw new Error('The database refused.');
      rows = [];
      show();
    },
    /** Keeps those of a reply's answers, by the names of its fields, that its fields say to keep. */
    remember(reply: string, given: Readonly<Record<string, string>>): void {
      const fields = library.replies().get(reply)?.fields ?? [];
      const kept = fields.flatMap(({ name, isRemembered }): RememberedAnswer[] => {
        const value = isRemembered && Object.hasOwn(given, name) ? given[name] : undefined;
        return value === undefined ? [] : [{ reply, field: name, value, at: now() }];
      });
      if (kept.length === 0) return;
      const isNew = (row: RememberedAnswer) => kept.some(({ field }) => row.reply === reply && row.field === field);
      rows = [...rows.filter((row) => !isNew(row)), ...kept].slice(-mostKept);
      show();
      void saveLater(() => store.facts.set(fact, rows));
    },
  };
}
export type KeptAnswers = ReturnType<typeof keepAnswers>;
