import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FindingKind } from '@/lib/domain/finding';
import { findingKinds } from '../../../../lib/domain/finding.ts';
import type { DraftContext, OtherCustomers } from '../../../../lib/replies/guard/draft-context.ts';
import { joinFacts, readFacts, type TextFacts } from '../../../../lib/replies/guard/known-facts.ts';
import { listQuestions } from '../../../../lib/analysis/open-question.ts';
import { judgeLanguage } from '../../../../lib/analysis/language.ts';
import { findHosts } from '../../../../lib/replies/guard/unknown-link.ts';

/** One labelled draft with what it is held against. */
export interface LabelledDraft {
  scene: string;
  line: number;
  draft: string;
  faults: FindingKind[];
  /** The words at fault, as spans of the draft; empty where they can't be pointed at. */
  marks: { start: number; end: number }[];
  context: DraftContext;
}

interface Scene {
  name: string;
  customer: string | null;
  agent: string | null;
  own: string[];
  others: string[][];
  hosts: string[];
  facts: string[];
  messages: DraftContext['messages'][number][];
}

const directions = { c: 'inbound', a: 'outbound', n: 'internal' } as const;
const split = (text: string): string[] => text.split(/,\s*/u).filter((part) => part !== '');

/** The texts of the starter pack: articles, then replies. */
export function readStarterTexts(): {
  articles: string[];
  replies: { id: string; body: string; intents: string[]; language: string }[];
  hosts: string[];
} {
  const pack = JSON.parse(readFileSync('public/packs/starter.json', 'utf8')) as {
    articles: { title: string; body: string; url?: string }[];
    replies: { id: string; body: string; intents: string[]; language: string }[];
  };
  const articles = pack.articles.map(({ title, body }) => `${title}\n${body}`);
  const urls = pack.articles.flatMap(({ url }) => url ?? []);
  const texts = [...articles, ...urls, ...pack.replies.map(({ body }) => body)];
  return { articles, replies: pack.replies, hosts: texts.flatMap((text) => findHosts(text).map(({ host }) => host)) };
}

let starter: { facts: TextFacts[]; hosts: string[] } | null = null;
function starterFacts(): { facts: TextFacts[]; hosts: string[] } {
  const { articles, replies, hosts } = readStarterTexts();
  starter ??= {
    facts: [...articles.map((text) => readFacts(text, false)), ...replies.map(({ body }) => readFacts(body, true))],
    hosts,
  };
  return starter;
}

function contextOf(scene: Scene, isNote: boolean): DraftContext {
  const usesStarter = scene.facts.includes('starter');
  const texts = scene.facts.filter((fact) => fact !== 'starter').map((fact) => readFacts(fact, false));
  const others: OtherCustomers = {
    names: scene.others.flatMap(([name]) => name ?? []),
    orders: new Set(scene.others.flatMap(([, order]) => order?.toUpperCase() || [])),
    emails: new Set(scene.others.flatMap(([, , email]) => email?.toLowerCase() || [])),
    phones: new Set(scene.others.flatMap(([, , , phone]) => phone?.replace(/\D/gu, '') || [])),
  };
  const lastReply = scene.messages.findLastIndex(({ direction }) => direction === 'outbound');
  return {
    customer: scene.customer === null ? null : { name: scene.customer },
    agent: scene.agent,
    ownNames: scene.own,
    messages: scene.messages,
    isNote,
    isWriting: false,
    others,
    facts: joinFacts(usesStarter ? [...texts, ...starterFacts().facts] : texts),
    hosts: [...scene.hosts, ...(usesStarter ? starterFacts().hosts : [])],
    openQuestions: scene.messages
      .slice(lastReply + 1)
      .filter(({ direction }) => direction === 'inbound')
      .flatMap(({ text }) => listQuestions(text)),
    judgeLanguage,
  };
}

/** `-others`: written by who has never seen a check, so that nothing in the lists can be made for them. */
export const draftSets = ['choosing', 'choosing-others', 'held-out', 'held-out-others'] as const;
export type DraftSet = (typeof draftSets)[number];

/** All labelled drafts of one set. @throws where a line can't be read, with its file and number */
export function readScenes(set: DraftSet): LabelledDraft[] {
  const folder = join('test/lib/replies/guard', set);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => readFile(file, readFileSync(join(folder, file), 'utf8')));
}

function readFile(file: string, text: string): LabelledDraft[] {
  const scenes = new Map<string, Scene>();
  const drafts: LabelledDraft[] = [];
  let scene: Scene = { name: '', customer: null, agent: null, own: [], others: [], hosts: [], facts: [], messages: [] };
  const empty = scene;
  for (const [at, line] of text.split('\n').entries()) {
    const [, key = '', value = ''] = /^(like|customer|agent|own|other|host|fact|[can]): ?(.*)$/u.exec(line) ?? [];
    if (line.trim() === '') continue;
    else if (line.startsWith('=== ')) {
      scene = { ...empty, name: line.slice(4), own: [], others: [], hosts: [], facts: [], messages: [] };
      scenes.set(scene.name, scene);
    } else if (key === 'like') {
      const model = scenes.get(value);
      if (!model) throw new Error(`${file}:${at + 1}: there is no scene “${value}” above.`);
      const { own, others, hosts, facts } = model;
      Object.assign(scene, {
        ...model,
        name: scene.name,
        messages: [],
        own: [...own],
        others: [...others],
        hosts: [...hosts],
        facts: [...facts],
      });
    } else if (key === 'customer' || key === 'agent') scene[key] = value;
    else if (key === 'own') scene.own = split(value);
    else if (key === 'other') scene.others.push(value.split(/,\s*/u));
    else if (key === 'host') scene.hosts.push(value);
    else if (key === 'fact') scene.facts.push(value);
    else if (key === 'c' || key === 'a' || key === 'n')
      scene.messages = [...scene.messages, { direction: directions[key], author: null, text: value }];
    else drafts.push(readDraft(line, scene, `${file}:${at + 1}`, at + 1));
  }
  return drafts;
}

function readDraft(line: string, scene: Scene, where: string, number: number): LabelledDraft {
  const [, labels = '', text = ''] = /^([^|]+) \| (.*)$/u.exec(line) ?? [];
  if (labels === '') throw new Error(`${where}: this is neither a draft nor a line of a scene.`);
  const isNote = labels.startsWith('@note ');
  const kinds = split(labels.replace('@note ', '')).filter((label) => label !== 'clean');
  const unknown = kinds.find((kind) => !(findingKinds as readonly string[]).includes(kind));
  if (unknown !== undefined) throw new Error(`${where}: there is no fault “${unknown}”.`);
  let draft = '';
  const marks: { start: number; end: number }[] = [];
  for (const letter of text.replaceAll('¶', '\n')) {
    if (letter === '⟦') marks.push({ start: draft.length, end: draft.length });
    else if (letter === '⟧') marks[marks.length - 1] = { start: marks.at(-1)?.start ?? 0, end: draft.length };
    else draft += letter;
  }
  return {
    scene: scene.name,
    line: number,
    draft,
    faults: kinds as FindingKind[],
    marks,
    context: contextOf(scene, isNote),
  };
}
