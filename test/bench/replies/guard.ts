import { readFileSync } from 'node:fs';
import { listQuestions } from '../../../lib/analysis/open-question.ts';
import type { Finding, FindingKind } from '../../../lib/domain/finding.ts';
import { findingKinds } from '../../../lib/domain/finding.ts';
import type { DraftContext } from '../../../lib/replies/guard/draft-context.ts';
import { checkDraft } from '../../../lib/replies/guard/check-draft.ts';
import {
  type DraftSet,
  type LabelledDraft,
  readScenes,
  readStarterTexts,
} from '../../lib/replies/guard/read-scenes.ts';
import { summarise } from '../table.ts';

/** What a draft of one kind of fault raised. */
interface Outcome extends LabelledDraft {
  findings: Finding[];
}

const touches = (finding: Finding, { marks, draft }: LabelledDraft): boolean =>
  marks.length === 0 ||
  finding.start === draft.length ||
  marks.some(({ start, end }) => finding.start < end && start < finding.end);

/** Right: found, and at the words that are at fault where these are marked. */
export const isFound = (outcome: Outcome, kind: FindingKind): boolean =>
  outcome.findings.some((finding) => finding.kind === kind && (outcome.faults.length > 1 || touches(finding, outcome)));

/** The drafts of one half, with what the guard finds in each. */
export const runGuard = (set: DraftSet): Outcome[] =>
  readScenes(set).map((labelled) => ({ ...labelled, findings: checkDraft(labelled.draft, labelled.context) }));

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`);
const pad = (text: string | number, width: number): string => String(text).padStart(width);

/** Right, wrong and missed by kind; then each that was wrong or missed. */
export function* reportGuard(set: DraftSet, isDetailed: boolean): Generator<string> {
  const outcomes = runGuard(set);
  yield `\nGuard, ${set}: ${outcomes.length} drafts, ${outcomes.filter(({ faults }) => faults.length === 0).length} of them clean`;
  yield `  ${'kind'.padEnd(15)}${pad('right', 7)}${pad('wrong', 7)}${pad('missed', 8)}${pad('precision', 11)}${pad('recall', 9)}`;
  const sum = { right: 0, wrong: 0, missed: 0 };
  for (const kind of findingKinds) {
    const has = outcomes.filter(({ faults }) => faults.includes(kind));
    const right = has.filter((outcome) => isFound(outcome, kind)).length;
    const wrong = outcomes.filter(
      ({ faults, findings }) => !faults.includes(kind) && findings.some((one) => one.kind === kind),
    ).length;
    const missed = has.length - right;
    sum.right += right;
    sum.wrong += wrong;
    sum.missed += missed;
    yield row(kind, right, wrong, missed);
  }
  yield row('all', sum.right, sum.wrong, sum.missed);
  const clean = outcomes.filter(({ faults }) => faults.length === 0);
  const raised = clean.filter(({ findings }) => findings.length > 0);
  yield `  clean drafts that raise anything: ${raised.length} of ${clean.length} (${percent(raised.length, clean.length)})`;
  if (!isDetailed) return;
  for (const outcome of outcomes) {
    const { faults, findings, scene, line, draft } = outcome;
    const missed = faults.filter((kind) => !isFound(outcome, kind));
    const wrong = findings.filter(({ kind }) => !faults.includes(kind));
    if (missed.length > 0) yield `  missed ${missed.join(', ')} (${scene}:${line}) ${draft.replaceAll('\n', '¶')}`;
    for (const { kind, words, why } of wrong)
      yield `  wrong ${kind} “${words}” ${why} (${scene}:${line}) ${draft.replaceAll('\n', '¶')}`;
  }
}

const row = (kind: string, right: number, wrong: number, missed: number): string =>
  `  ${kind.padEnd(15)}${pad(right, 7)}${pad(wrong, 7)}${pad(missed, 8)}${pad(percent(right, right + wrong), 11)}${pad(percent(right, right + missed), 9)}`;

/** Drafts that are fine, as they stand after each word: nothing should come up that goes away again. */
export function* reportWriting(set: DraftSet, isDetailed: boolean): Generator<string> {
  const clean = readScenes(set).filter(({ faults }) => faults.length === 0);
  let states = 0;
  const raised: string[] = [];
  for (const { draft, context, scene } of clean) {
    const findings = [...draft.matchAll(/\s|$/gu)]
      .map(({ index }) => draft.slice(0, index))
      .flatMap((text) => {
        states++;
        return checkDraft(text, { ...context, isWriting: true }).map(
          ({ kind, words }) => `${kind} “${words}” (${scene}) ${text.replaceAll('\n', '¶')}`,
        );
      });
    if (findings[0] !== undefined) raised.push(findings[0]);
  }
  yield `  clean drafts that raise anything after some word while they are written: ${raised.length} of ${clean.length} (${percent(raised.length, clean.length)}; ${states} states)`;
  if (isDetailed) for (const one of raised) yield `    ${one}`;
}

/** What of one kind of fault was taken for which: rows are labels, columns what was found. */
export function* reportConfusion(set: DraftSet): Generator<string> {
  const outcomes = runGuard(set);
  const short = (kind: string): string => kind.slice(0, 7);
  yield `\nConfusion, ${set}: label by row, found by column`;
  yield `  ${''.padEnd(15)}${findingKinds.map((kind) => pad(short(kind), 8)).join('')}${pad('nothing', 9)}`;
  for (const label of [...findingKinds, 'clean'] as const) {
    const of = outcomes.filter(({ faults }) => (label === 'clean' ? faults.length === 0 : faults.includes(label)));
    const counts = findingKinds.map(
      (kind) => of.filter(({ findings }) => findings.some((one) => one.kind === kind)).length,
    );
    const nothing = of.filter(({ findings }) => findings.length === 0).length;
    yield `  ${label.padEnd(15)}${counts.map((count) => pad(count === 0 ? '·' : count, 8)).join('')}${pad(nothing, 9)}`;
  }
}

/** A message of each intent and language, from our own labelled ones, to answer with the starter pack's replies. */
function readMessages(): { text: string; intents: string[]; language: string }[] {
  return readFileSync('test/lib/analysis/messages.jsonl', 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { text: string; intents?: string[]; intent?: string; language?: string })
    .map(({ text, intents, intent, language = 'en' }) => ({
      text,
      intents: intents ?? (intent ? [intent] : []),
      language,
    }));
}

/** Messages that each reply is tried on. */
const MESSAGES_EACH = 12;

const values: Record<string, string> = {
  'customer.firstName': 'Maya',
  'agent.firstName': 'Nora',
  'order.number': 'FH-29917',
  today: '21 November 2026',
};

/** The starter pack's replies, filled in, by themselves and as answers to messages that they are for. */
export function readStarterRun() {
  const { replies } = readStarterTexts();
  const [scene] = readScenes('choosing').filter(({ scene }) => scene === 'fern-choose');
  if (!scene) throw new Error('The scene “fern-choose” is missing.');
  const fill = (body: string): string =>
    body.replace(/\{\{([\w.]+)(?:\|([^{}]*))?\}\}/gu, (_, name: string, fallback = '') => values[name] ?? fallback);
  const messages = readMessages();
  const look = (body: string, text: string | null): Finding[] =>
    checkDraft(fill(body), {
      ...scene.context,
      messages: text === null ? [] : [{ direction: 'inbound', author: 'Maya Lindqvist', text }],
      openQuestions: text === null ? [] : listQuestions(text),
    });
  const tried = replies.flatMap(({ id, body, intents, language }) =>
    messages
      .filter((message) => message.language === language && intents.includes(message.intents[0] ?? ''))
      .slice(0, MESSAGES_EACH)
      .map(({ text }) => ({ id, text, findings: look(body, text) })),
  );
  return {
    replies,
    alone: replies.filter(({ body }) => look(body, null).length > 0).map(({ id }) => id),
    pairs: tried.length,
    raised: tried.filter(({ findings }) => findings.length > 0).length,
    raising: tried.filter(({ findings }) => findings.length > 0),
  };
}

/** What share of the starter pack's replies raises anything. */
export function* reportStarter(isDetailed: boolean): Generator<string> {
  const { replies, alone, pairs, raised, raising } = readStarterRun();
  yield `\nStarter pack: ${replies.length} replies`;
  yield `  that raise anything by themselves: ${alone.length} (${percent(alone.length, replies.length)}) ${alone.join(', ')}`;
  yield `  as answers to messages of their intent: ${raised} of ${pairs} raise anything (${percent(raised, pairs)})`;
  if (!isDetailed) return;
  for (const { id, text, findings } of raising)
    yield `    ${id} ${findings.map(({ kind, words }) => `${kind} “${words}”`).join(', ')} ← ${text.slice(0, 160).replaceAll('\n', '¶')}`;
}

/** Milliseconds for one look at a draft of 2,000 letters in a conversation of 40 messages. */
export function* reportSpeed(): Generator<string> {
  const [scene] = readScenes('choosing').filter(({ scene }) => scene === 'fern-choose');
  if (!scene) return;
  const { replies } = readStarterTexts();
  const draft = replies
    .map(({ body }) => body)
    .join('\n\n')
    .slice(0, 2_000);
  const messages = Array.from({ length: 40 }, (_, at) => ({
    direction: at % 2 === 0 ? ('inbound' as const) : ('outbound' as const),
    author: 'Maya',
    text: `${replies[at]?.body ?? ''} FH-2${at}917`,
  }));
  const measure = (contextAt: (at: number) => DraftContext): string => {
    const look = (at: number): void => void checkDraft(`${draft.slice(0, -4)}${at}`, contextAt(at));
    for (let at = 0; at < 40; at++) look(at);
    const used = process.cpuUsage();
    const times = Array.from({ length: 200 }, (_, at) => {
      const before = performance.now();
      look(at);
      return performance.now() - before;
    });
    const { user, system } = process.cpuUsage(used);
    const { median, p95 } = summarise(times);
    // On a busy machine the clock tells of the others' work, too.
    const own = (user + system) / 1_000 / times.length;
    return `${own.toFixed(2)} ms of the processor each; by the clock median ${median.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
  };
  const kept = { ...scene.context, messages };
  yield '\nOne look at a draft of 2,000 letters, in a conversation of 40 messages';
  yield `  as the agent writes: ${measure(() => ({ ...kept }))}`;
  // Another list each time: what is kept of a conversation is not kept here.
  yield `  the first time:      ${measure(() => ({ ...kept, messages: [...messages] }))}`;
}
