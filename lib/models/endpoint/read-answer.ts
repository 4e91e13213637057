import { createParser } from 'eventsource-parser';
import { z } from '@/lib/domain/zod';
import { dropThoughts } from './drop-thoughts';

const count = z.number().int().nonnegative().nullish();
const part = z.object({ content: z.string().nullish() }).nullish();
const chunkSchema = z.object({
  choices: z.array(z.object({ delta: part, message: part, finish_reason: z.string().nullish() })).default([]),
  usage: z.object({ prompt_tokens: count, completion_tokens: count }).nullish(),
});
/** A server that fails in the middle of a stream says so in the stream; it has sent its status already. */
const failedSchema = z.object({
  error: z.union([
    z.string().transform((message) => ({ message, code: null })),
    z.object({ message: z.string().default(''), code: z.union([z.number(), z.string()]).nullish() }),
  ]),
});

export interface Answer {
  text: string;
  /** Null where the answer ended without the server saying so: the connection was cut. */
  finish: string | null;
  promptTokens: number | null;
  answerTokens: number | null;
}

export type AnswerFault = { what: 'broken' | 'failed' | 'page'; detail: string; status: number };

/** Why what a server answers is no answer. */
export class UnreadableAnswer extends Error {
  readonly fault: AnswerFault;
  constructor(fault: AnswerFault) {
    super(fault.detail);
    this.name = 'UnreadableAnswer';
    this.fault = fault;
  }
}

/** A single event is a few hundred letters; a whole answer in one, some thousands. */
const mostBuffered = 1_000_000;

export interface Reading {
  answer: Answer;
  /** Takes more of what the server sends. */
  take(text: string): void;
  /** At the end of what it sends. */
  end(): void;
}

/**
 * Reads what a server sends as an answer: events that each hold a piece, or, from servers that do not stream, one JSON.
 *
 * @throws UnreadableAnswer from `take` and `end`
 */
export function readAnswer(kind: 'events' | 'json', onText: (piece: string) => void): Reading {
  const answer: Answer = { text: '', finish: null, promptTokens: null, answerTokens: null };
  const thoughts = dropThoughts();
  const show = (piece: string) => {
    if (piece === '') return;
    answer.text += piece;
    onText(piece);
  };
  const read = (data: string) => {
    if (data === '[DONE]') {
      answer.finish ??= 'stop';
      return;
    }
    const json = parse(data);
    const failed = failedSchema.safeParse(json);
    if (failed.success) {
      const { message, code } = failed.data.error;
      throw new UnreadableAnswer({ what: 'failed', detail: message, status: Number(code) || 500 });
    }
    const chunk = chunkSchema.safeParse(json);
    if (!chunk.success) throw new UnreadableAnswer({ what: 'broken', detail: chunk.error.message, status: 200 });
    const { choices, usage } = chunk.data;
    const [choice] = choices;
    show(thoughts.take(choice?.delta?.content ?? choice?.message?.content ?? ''));
    answer.finish = choice?.finish_reason ?? answer.finish;
    answer.promptTokens = usage?.prompt_tokens ?? answer.promptTokens;
    answer.answerTokens = usage?.completion_tokens ?? answer.answerTokens;
  };

  let whole = '';
  const events = createParser({
    maxBufferSize: mostBuffered,
    onEvent: ({ data }) => read(data),
    onError: (error) => {
      if (error.type === 'max-buffer-size-exceeded')
        throw new UnreadableAnswer({ what: 'broken', detail: 'an event without end', status: 200 });
    },
  });
  let isBegun = false;
  return {
    answer,
    take(text) {
      // Whatever it calls itself: no event and no JSON begins with a tag.
      if (!isBegun && /^\uFEFF?\s*</.test(text))
        throw new UnreadableAnswer({ what: 'page', detail: 'a web page', status: 200 });
      isBegun ||= text.trim() !== '';
      if (kind === 'events') events.feed(text);
      else whole += text;
      if (whole.length > mostBuffered)
        throw new UnreadableAnswer({ what: 'broken', detail: 'an answer without end', status: 200 });
    },
    end() {
      // The last event may lack the empty line that ends it.
      if (kind === 'events') events.feed('\n\n');
      else read(whole);
      show(thoughts.rest());
    },
  };
}

function parse(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    throw new UnreadableAnswer({
      what: 'broken',
      detail: `an event of ${data.length} letters is no JSON`,
      status: 200,
    });
  }
}
