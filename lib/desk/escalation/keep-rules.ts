import type { Assessment } from '@/lib/domain/assessment';
import type {
  EscalationOverview,
  RuleCheck,
  RuleSaved,
  RulesImported,
  RuleScore,
  Tried,
} from '@/lib/domain/rule-draft';
import type { StoredRule } from '@/lib/domain/stored-rule';
import { type Team, teamsSchema } from '@/lib/domain/team';
import { readRuleDraft } from '@/lib/escalation/read-rule-draft';
import { readRulesFile, writeRulesFile } from '@/lib/escalation/rules-file';
import { tryRule } from '@/lib/escalation/check-examples';
import { weighEscalation } from '@/lib/escalation/weigh-escalation';
import type { Store } from '@/lib/store/open-store';
import type { WatchedHealth } from '../desk-health';
import type { EscalationRoom } from '../rooms';
import { nameOwnRule } from './name-own-rule';
import { planImport } from './plan-rule-import';
import { scoreRules } from './score-rules';

const teamsFact = 'escalation-teams';
/** So many changes can be taken back; in memory, since an undo is offered for a moment. */
const mostUndos = 20;
const noScore: RuleScore = { raised: 0, right: 0, wrong: 0 };

interface Parts {
  store: Pick<Store, 'escalationRules' | 'warningMarks' | 'facts'>;
  health: WatchedHealth;
  room: EscalationRoom;
  judge: (text: string) => { assessment: Assessment };
  onChanged: () => void;
  now: () => number;
}

/** What the team made of the escalation rules. Each change is one transaction, and can be taken back. */
export function keepRules({ store, health, room, judge, onChanged, now }: Parts) {
  let rows: StoredRule[] = [];
  let teams: readonly Team[] | null = null;
  const undos = new Map<string, () => Promise<unknown>>();

  const take = (next: StoredRule[]): void => {
    rows = next;
    room.setStoredRules(rows);
    onChanged();
  };
  const offerUndo = (undo: () => Promise<unknown>): string => {
    const id = crypto.randomUUID();
    undos.set(id, undo);
    const [oldest] = undos.keys();
    if (undos.size > mostUndos && oldest !== undefined) undos.delete(oldest);
    return id;
  };
  /** Writes these rows and removes those; @returns the id by which it is taken back */
  const change = async (put: readonly StoredRule[], remove: readonly string[]): Promise<string> => {
    const touched = new Set([...put.map(({ id }) => id), ...remove]);
    const before = rows.filter(({ id }) => touched.has(id));
    await store.escalationRules.change(put, remove);
    take([...rows.filter(({ id }) => !touched.has(id)), ...put]);
    return offerUndo(async () => {
      const there = new Set(before.map(({ id }) => id));
      await store.escalationRules.change(
        before,
        [...touched].filter((id) => !there.has(id)),
      );
      take([...rows.filter(({ id }) => !touched.has(id)), ...before]);
    });
  };
  const find = (id: string) => {
    const listed = room.rules().find((rule) => rule.id === id);
    if (listed === undefined) throw new Error('This rule is not there any more.');
    if (listed.isLocked) throw new Error('This rule is always on, and stays as it is.');
    return listed;
  };
  const changeTeams = async (next: readonly Team[] | null): Promise<void> => {
    await store.facts.set(teamsFact, next);
    teams = next;
    room.setTeams(teams);
    onChanged();
  };

  return {
    async start(): Promise<void> {
      rows = await health.read(() => store.escalationRules.all(), []);
      teams = await health.read(
        async () =>
          teamsSchema
            .nullable()
            .catch(null)
            .parse((await store.facts.get(teamsFact)) ?? null),
        null,
      );
      room.setStoredRules(rows);
      room.setTeams(teams);
    },
    async overview(): Promise<EscalationOverview> {
      const scores = scoreRules(await health.read(() => store.warningMarks.all(), []));
      return {
        rules: room.rules().map((rule) => ({ ...rule, score: scores.get(rule.id) ?? noScore })),
        teams: room.teams(),
        areTeamsOwn: teams !== null,
      };
    },
    /** Tries the draft's own examples; of a draft that can't be read says why. */
    check(draft: unknown): RuleCheck {
      const { rule, faults } = readRuleDraft(draft, 'draft');
      if (!rule) return { faults, examples: [] };
      const examples = (['fires', 'quiet'] as const).flatMap((wanted) =>
        rule.examples[wanted].map((text) => {
          const evidence = tryRule(rule, text);
          return { text, wanted, isRight: evidence.length > 0 === (wanted === 'fires'), evidence };
        }),
      );
      return { faults, examples };
    },
    /** Whether a message would warn: by the draft alone, or with null by all rules that are on. */
    tryMessage(text: string, draft: unknown): Tried {
      const message = {
        key: 'tried',
        direction: 'inbound' as const,
        text,
        assessment: judge(text).assessment,
        at: now(),
      };
      const drafted = draft === null ? null : readRuleDraft(draft, 'draft').rule;
      if (draft !== null && drafted === null) return { level: null, reasons: [] };
      const input = { messages: [message], dismissed: [], now: now() };
      const warning = drafted ? weighEscalation({ ...input, rules: [drafted] }) : room.weighEscalation(input);
      return { level: warning?.level ?? null, reasons: warning?.reasons ?? [] };
    },
    async save(id: string | null, draft: unknown): Promise<RuleSaved> {
      const known = id === null ? null : find(id);
      const { rule, faults } = readRuleDraft(draft, known?.origin === 'shipped' ? known.id : 'own');
      if (!rule) return { ok: false, faults };
      const own =
        known?.id ??
        nameOwnRule(
          rule.label,
          room.rules().map((one) => one.id),
        );
      const undo = await change([{ id: own, isOn: known?.isOn ?? true, rule, at: now() }], []);
      return { ok: true, id: own, undo };
    },
    switchOn(id: string, isOn: boolean): Promise<string> {
      const { origin, isChanged, rule } = find(id);
      const kept = origin === 'own' || isChanged ? (rows.find((row) => row.id === id)?.rule ?? rule) : null;
      return change([{ id, isOn, rule: kept, at: now() }], []);
    },
    remove(id: string): Promise<string> {
      find(id);
      return change([], [id]);
    },
    restore(): Promise<string> {
      const came = room.rules().filter(({ origin }) => origin !== 'own');
      return change(
        [],
        came.map(({ id }) => id),
      );
    },
    exported: (): string => writeRulesFile(rows),
    async importFile(text: string, isDry: boolean): Promise<RulesImported> {
      const { rows: read, faults } = readRulesFile(text);
      if (faults.length > 0) return { ok: false, faults };
      const { put, added, changed, same } = planImport(read, rows, room.rules(), now());
      const undo = isDry || put.length === 0 ? null : await change(put, []);
      return { ok: true, added, changed, same, undo };
    },
    async saveTeams(next: readonly Team[] | null): Promise<string> {
      const before = teams;
      await changeTeams(next);
      return offerUndo(() => changeTeams(before));
    },
    async undo(id: string): Promise<void> {
      const undo = undos.get(id);
      if (!undo) throw new Error('This can’t be taken back any more.');
      await undo();
      undos.delete(id);
    },
  };
}
export type KeptRules = ReturnType<typeof keepRules>;
