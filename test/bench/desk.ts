import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createServer } from 'vite';
import type { createAnalysis as CreateAnalysis } from '@/lib/analysis/create-analysis';
import type { readArtefact as ReadArtefact } from '@/lib/analysis/scoring/read-artefact';
import type { createRooms as CreateRooms } from '@/entrypoints/offscreen/create-rooms';
import type { buildHelp as BuildHelp } from '@/lib/desk/build-help';
import type { mergeWindow as MergeWindow } from '@/lib/desk/merge-window';
import type { Thread } from '@/lib/desk/thread';
import type { Message, StoredMessage } from '@/lib/domain/message';
import type { packSchema as PackSchema } from '@/lib/domain/pack';
import { messages as texts } from './messages.ts';
import { ratioRow, summarise, type Row } from './table.ts';

const threadLength = 2_000;
const windowLength = 200;
/** What a page reports of one new message: itself, and those before it to align by. */
const anchored = 6;
const rounds = 20;
const now = 1_760_000_000_000;
const key = 'bench/2000';

/** What the desk does with a message once it is there, in Node, with the starter pack and a thread of 2,000 messages. */
export async function measureDesk(): Promise<Row[]> {
  const server = await createServer({
    configFile: false,
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    resolve: { alias: { '@': resolve('.') } },
  });
  const load = async <T>(path: string) => (await server.ssrLoadModule(path)) as T;
  const { createRooms } = await load<{ createRooms: typeof CreateRooms }>('/entrypoints/offscreen/create-rooms.ts');
  const { mergeWindow } = await load<{ mergeWindow: typeof MergeWindow }>('/lib/desk/merge-window.ts');
  const { buildHelp } = await load<{ buildHelp: typeof BuildHelp }>('/lib/desk/build-help.ts');
  const { packSchema } = await load<{ packSchema: typeof PackSchema }>('/lib/domain/pack.ts');

  const { createAnalysis } = await load<{ createAnalysis: typeof CreateAnalysis }>('/lib/analysis/create-analysis.ts');
  const { readArtefact } = await load<{ readArtefact: typeof ReadArtefact }>('/lib/analysis/scoring/read-artefact.ts');

  const rooms = createRooms();
  const { knowledge, replies } = rooms;
  const analysis = createAnalysis(await readArtefact(new Uint8Array(readFileSync('public/models/analysis.bin'))));
  const pack = packSchema.parse(JSON.parse(readFileSync('public/packs/starter.json', 'utf8')));
  const [stocking] = sample(1, () => {
    knowledge.put(pack.articles.map((article) => ({ ...article, pack: pack.id })));
    replies.put(pack.replies.map((reply) => ({ ...reply, pack: pack.id })));
  });

  const textAt = (index: number) => texts[index % texts.length] ?? '';
  const assess = sample(rounds * texts.length, (index) => analysis.assessMessage(textAt(index)));
  const split = sample(rounds * texts.length, (index) => textAt(index).split(/\s+/u));
  const asked = texts.map((text) => ({ text, assessment: analysis.assessMessage(text) }));
  const askedAt = (index: number) => asked[index % asked.length] ?? asked[0]!;
  const articles = sample(rounds * texts.length, (index) => {
    const { text, assessment } = askedAt(index);
    knowledge.suggest({ question: text, intent: assessment.intent.label, language: assessment.language.label });
  });
  const canned = sample(rounds * texts.length, (index) => {
    const { text, assessment } = askedAt(index);
    replies.suggest({
      question: text,
      intents: assessment.intent.all,
      sentiment: assessment.sentiment.label,
      language: assessment.language.label,
      values: {},
      sent: [],
    });
  });

  const known = Array.from({ length: threadLength }, (_, index) => storedMessage(index, textAt(index)));
  const merge = (window: (index: number) => Message[]) =>
    sample(rounds * 5, (index) => mergeWindow(known, window(index), { conversation: key, issued: threadLength, now }));
  const newest = (length: number, hasIds: boolean) => (index: number) => {
    const window = known.slice(1 - length).map(seenAgain);
    window.push(seenAgain(storedMessage(threadLength, textAt(index))));
    return hasIds ? window : window.map((message) => ({ ...message, id: null }));
  };
  const thread = threadOf(known, analysis.assessMessage);
  const [firstHelp, ...help] = sample(rounds * 5, () =>
    buildHelp(
      thread,
      {
        id: '2000',
        channel: 'bench',
        url: 'https://bench.example/',
        title: 'Robin',
        customer: { name: 'Robin' },
        agent: 'Sam',
        composer: { kind: 'contenteditable', note: false },
        reader: { adapter: 'generic', confidence: 0.9, warnings: [], fields: [] },
      },
      rooms,
      now,
    ),
  );
  await server.close();

  const ms = 'ms' as const;
  return [
    { what: 'assessMessage', unit: ms, ...summarise(assess), note: `${texts.length} texts, ${rounds} times` },
    { what: 'peer: split the text into words', unit: ms, ...summarise(split) },
    ratioRow('assessMessage ÷ split', assess, split),
    { what: 'knowledge.suggest', unit: ms, ...summarise(articles), note: `${pack.articles.length} articles` },
    { what: 'replies.suggest', unit: ms, ...summarise(canned), note: `${pack.replies.length} replies` },
    ...[anchored, windowLength].flatMap((length) =>
      [true, false].map((hasIds) => ({
        what: `mergeWindow, ${length} into ${threadLength}, page with${hasIds ? '' : 'out'} ids`,
        unit: ms,
        ...summarise(merge(newest(length, hasIds))),
      })),
    ),
    { what: `buildHelp, thread of ${threadLength}`, unit: ms, ...summarise(help) },
    { what: 'buildHelp, the first after the desk was started', unit: ms, max: firstHelp ?? Number.NaN },
    { what: 'index the starter pack, once', unit: ms, max: stocking ?? Number.NaN },
  ];
}

/** Milliseconds of each call. */
function sample(count: number, work: (index: number) => unknown): number[] {
  return Array.from({ length: count }, (_, index) => {
    const started = performance.now();
    work(index);
    return performance.now() - started;
  });
}

function storedMessage(index: number, text: string): StoredMessage {
  const direction = index % 3 === 2 ? 'outbound' : 'inbound';
  return {
    id: `m${index}`,
    author: direction === 'inbound' ? 'Robin' : 'Sam',
    direction,
    text,
    attachments: [],
    key: `${key}#${index}`,
    conversation: key,
    order: index,
    seenAt: now - (threadLength - index) * 60_000,
  };
}

function seenAgain({
  key: _key,
  conversation: _conversation,
  order: _order,
  seenAt: _seenAt,
  ...message
}: StoredMessage): Message {
  return message;
}

function threadOf(
  messages: StoredMessage[],
  assessMessage: ReturnType<typeof CreateAnalysis>['assessMessage'],
): Thread {
  return {
    conversation: {
      key,
      id: '2000',
      channel: 'bench',
      url: 'https://bench.example/',
      title: 'Robin',
      person: null,
      firstSeenAt: now,
      lastSeenAt: now,
      issued: threadLength,
    },
    messages,
    assessments: new Map(
      messages
        .filter(({ direction }) => direction === 'inbound')
        .map((message) => [
          message.key,
          {
            message: message.key,
            conversation: key,
            assessment: assessMessage(message.text),
            corrections: [],
            judgedBy: 'bench',
          },
        ]),
    ),
    person: null,
    marks: [],
    group: [],
    mayBe: [],
    history: [],
    isSaved: true,
    isPersonSaved: false,
  };
}
