import type { PromptSource, PromptTurn } from '@/lib/domain/prompt-source';
import { fitTurns, type FittedTurns, type Weigh } from './fit-turns.ts';
import type { Shown } from './prompt.ts';
import type { QuoteData } from './quote-data.ts';
import { summariseByExtract } from './summarise-by-extract.ts';

export interface FitOptions {
  /** Tokens for all of it. */
  room: number;
  countTokens: (text: string) => Promise<number>;
  quote: QuoteData;
  hide: (text: string) => string;
}

export interface FittedShown {
  /** Quoted, in the order in which they are shown. */
  blocks: string[];
  /** Those shown, as they came. */
  sources: PromptSource[];
  left: { turns: number; sources: number; isShortened: boolean };
}

/** Of the room, what turns may take before sources are looked at; what sources leave is theirs, too. */
const TURNS_FIRST = 0.5;
/** Tokens kept for the summary of what did not fit. */
const SUMMARY = 200;
/** Of the room, at most, for small windows. */
const SUMMARY_SHARE = 0.2;
const SUMMARY_SENTENCES = [8, 4, 2, 1];
/** The line break between blocks. */
const BETWEEN = 2;

/** Fills the room: all texts, then the newest turns, then sources by rank, then older turns. Null when it can't be. */
export async function fitShown(shown: Shown, options: FitOptions): Promise<FittedShown | null> {
  const { countTokens, quote, hide } = options;
  const weigh: Weigh = async (label, text) => (await countTokens(quote(label, text))) + BETWEEN;
  let room = options.room;

  const texts = (shown.texts ?? []).map(({ label, text }) => ({ label, text: hide(text) }));
  for (const { label, text } of texts) room -= await weigh(label, text);
  if (room < 0) return null;

  const turns = (shown.turns ?? []).map(({ from, text }) => ({ from, text: hide(text) }));
  const sources = (shown.sources ?? []).map((source) => ({ source, text: sourceText(source, hide) }));
  const summaryRoom = Math.min(SUMMARY, Math.floor(room * SUMMARY_SHARE));

  const whole = await fitTurns(turns, sources.length === 0 ? room : room * TURNS_FIRST, weigh);
  const first =
    whole?.left === 0
      ? whole
      : await fitTurns(turns, (room - summaryRoom) * (sources.length === 0 ? 1 : TURNS_FIRST), weigh);
  // A long last message may need the room of the sources.
  const kept = first ?? (await fitTurns(turns, room - summaryRoom, weigh));
  if (kept === null) return null;

  const fitted: { source: PromptSource; text: string }[] = [];
  let spent = kept.weight + (kept.left > 0 ? summaryRoom : 0);
  for (const each of sources) {
    const weight = await weigh(sourceLabel(fitted.length, each.source), each.text);
    if (spent + weight > room) continue;
    fitted.push(each);
    spent += weight;
  }
  const more: FittedTurns =
    kept.left === 0 || kept.isShortened ? kept : ((await fitTurns(turns, room - (spent - kept.weight), weigh)) ?? kept);
  const older = turns.slice(0, more.left);
  const summary = older.length === 0 ? null : await summariseOlder(older, summaryRoom, weigh);

  return {
    blocks: [
      ...fitted.map(({ source, text }, at) => quote(sourceLabel(at, source), text)),
      ...(summary === null ? [] : [quote(summaryLabel(older.length), summary)]),
      ...more.turns.map(({ label, text }) => quote(label, text)),
      ...texts.map(({ label, text }) => quote(label, text)),
    ],
    sources: fitted.map(({ source }) => source),
    left: { turns: more.left, sources: sources.length - fitted.length, isShortened: more.isShortened },
  };
}

const sourceLabel = (at: number, { kind, isInternal }: PromptSource): string =>
  `source ${at + 1}, ${kind === 'reply' ? 'a prepared reply' : isInternal ? 'an article for the team only' : 'an article'}`;

const sourceText = ({ kind, title, text }: PromptSource, hide: (text: string) => string): string => {
  const whole = title === '' ? text : `${title}\n${text}`;
  return kind === 'reply' ? hide(whole) : whole;
};

const summaryLabel = (count: number): string => `summary of ${count} older ${count === 1 ? 'message' : 'messages'}`;

/** As many of their most telling sentences as fit; null where none does. No model is asked: the agent is waiting. */
async function summariseOlder(older: readonly PromptTurn[], room: number, weigh: Weigh): Promise<string | null> {
  const label = summaryLabel(older.length);
  for (const most of SUMMARY_SENTENCES) {
    const text = summariseByExtract(older, most)
      .map(({ from, text: said }) => `${from}: ${said}`)
      .join('\n');
    if (text !== '' && (await weigh(label, text)) <= room) return text;
  }
  return null;
}
