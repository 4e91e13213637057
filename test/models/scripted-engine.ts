import { answerBySchema } from './answer-by-schema';
import { engineError, loadFaults, requestFaults, type LoadFault, type RequestFault } from './engine-faults';

// The one test double of web-llm: an engine that sits in web-llm's own worker handler and behaves as the real engine was
// seen to. It calculates nothing; what it says is scripted.

export interface ScriptedRequest {
  messages: { role: string; content: string }[];
  schema: Record<string, unknown> | null;
  maxTokens: number;
  seed: number | null;
}

export interface ScriptedAnswer {
  text: string;
  /** Tokens a second; left out: as fast as it goes. */
  tokensPerSecond?: number;
  /** Milliseconds until the first token. */
  prefillMs?: number;
  /**
   * `silent`: the promise never settles, and the lock stays. `dead`: the worker says nothing any more, to nobody.
   * Others are thrown, after `faultAfter` tokens.
   */
  fault?: RequestFault | 'silent' | 'dead';
  faultAfter?: number;
}

export interface ScriptedLoad {
  /** `hangs`: never settles. `nothing`: it resolves, and nothing is loaded. `damaged`: it loads, and calculates nonsense. */
  fault?: LoadFault | 'hangs' | 'nothing' | 'damaged';
  /** Milliseconds between two reports of progress. */
  reportMs?: number;
}

export interface Script {
  /** What is answered to a request, or a sentence for every one. */
  answer?: string | ((request: ScriptedRequest) => string | ScriptedAnswer | Promise<string | ScriptedAnswer>);
  load?: ScriptedLoad | ((model: string) => ScriptedLoad | Promise<ScriptedLoad>);
  contextTokens?: number;
  /** Vectors; the default tells texts with the same words apart from others. */
  embed?: (text: string) => number[];
  wait?: (ms: number) => Promise<void>;
}

/** A token of the scripted tokenizer: a word with what stands before it, long ones in parts. */
export const scriptedTokens = (text: string): string[] => text.match(/\s*\S{1,8}|\s+$/gu) ?? [];

const setTimeoutWait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const never = () => new Promise<never>(() => {});

/** The phases that loading reports, each from 0 to 1, as the real engine counts them. */
function* loadReports() {
  yield { progress: 0, text: 'Start to fetch params' };
  for (let part = 1; part <= 4; part++)
    yield {
      progress: part / 4,
      text: `Loading model from cache[${part}/4]: ${part * 30}MB loaded. ${part * 25}% completed, 1 secs elapsed.`,
    };
  for (let part = 1; part <= 4; part++)
    yield {
      progress: part / 4,
      text: `Loading GPU shader modules[${part}/4]: ${part * 25}% completed, 1 secs elapsed.`,
    };
  yield { progress: 1, text: 'Finish loading on WebGPU - scripted' };
}

interface WireRequest {
  messages: { role: string; content: string }[];
  max_tokens?: number;
  seed?: number;
  stream?: boolean;
  stream_options?: { include_usage?: boolean };
  response_format?: { type: string; schema?: string };
}

export interface ScriptedEngine {
  /** To be put into web-llm's handler in place of its own engine. */
  engine: Record<string, unknown>;
  /** Requests as they came, for tests to look at. */
  requests: ScriptedRequest[];
  /** Tokens worked out so far: it stands still once a request was truly stopped. */
  tokensMade: () => number;
  interrupts: () => number;
  isLoaded: () => boolean;
  /** Called when the script wants the worker dead. */
  onDeath: (die: () => void) => void;
}

/** @param script what it answers and what goes wrong */
export function createScriptedEngine(script: Script = {}): ScriptedEngine {
  const wait = script.wait ?? setTimeoutWait;
  const contextTokens = script.contextTokens ?? 4_096;
  const requests: ScriptedRequest[] = [];
  let report: (progress: { progress: number; timeElapsed: number; text: string }) => void = () => {};
  let loaded: string | null = null;
  let isDamaged = false;
  /** After the graphics process died, everything fails in this way until the worker is a new one. */
  let broken: RequestFault | null = null;
  let isInterrupted = false;
  let interrupts = 0;
  let tokensMade = 0;
  let lock: Promise<void> = Promise.resolve();
  let die = () => {};

  const take = async () => {
    let release = () => {};
    const before = lock;
    lock = new Promise((resolve) => (release = resolve));
    await before;
    return release;
  };

  const throwFault = (fault: RequestFault): never => {
    if (fault === 'gpu-crashed' || fault === 'device-destroyed') {
      broken = fault === 'gpu-crashed' ? 'after-crash' : 'after-device-destroyed';
      loaded = null;
    }
    throw engineError(requestFaults[fault]);
  };

  const needLoaded = () => {
    if (broken) throw engineError(requestFaults[broken]);
    if (loaded === null) throw engineError(requestFaults['not-loaded']);
  };

  const readRequest = (wire: WireRequest): ScriptedRequest => {
    if (wire.messages.length === 0) throw engineError(requestFaults['empty-messages']);
    const schema = wire.response_format?.schema;
    const request: ScriptedRequest = {
      messages: wire.messages,
      schema: schema ? (JSON.parse(schema) as Record<string, unknown>) : null,
      maxTokens: wire.max_tokens ?? contextTokens,
      seed: wire.seed ?? null,
    };
    requests.push(request);
    return request;
  };

  async function answerTo(request: ScriptedRequest): Promise<ScriptedAnswer> {
    const { answer } = script;
    const made = typeof answer === 'function' ? await answer(request) : answer;
    if (made === undefined)
      return { text: request.schema ? JSON.stringify(answerBySchema(request.schema)) : 'A scripted answer.' };
    return typeof made === 'string' ? { text: made } : made;
  }

  async function* stream(wire: WireRequest) {
    const release = await take();
    try {
      isInterrupted = false;
      const request = readRequest(wire);
      const answer = await answerTo(request);
      const promptTokens = scriptedTokens(request.messages.map(({ content }) => content).join('\n')).length;
      if (promptTokens > contextTokens)
        throw engineError([
          'ContextWindowSizeExceededError',
          `Prompt tokens exceed context window size: number of prompt tokens: ${promptTokens}; context window size: ${contextTokens}\nConsider shortening the prompt, or increase \`context_window_size\`, or using sliding window via \`sliding_window_size\`.`,
        ]);
      const began = performance.now();
      const chunk = (content: string, finish_reason: string | null) => ({
        choices: [{ delta: finish_reason ? {} : { content, role: 'assistant' }, finish_reason, index: 0 }],
        object: 'chat.completion.chunk',
      });
      const most = Math.min(request.maxTokens, contextTokens - promptTokens);
      const all = isDamaged ? Array.from({ length: most }, () => '!') : scriptedTokens(answer.text);
      // Prefill is never cut short: an interrupt waits for it.
      if (answer.prefillMs) await wait(answer.prefillMs);
      const prefillMs = performance.now() - began;
      let made = 0;
      let finish = 'stop';
      for (const token of all) {
        // As the real engine: the first token comes out of prefill, whatever was asked meanwhile.
        if (isInterrupted && made > 0) {
          finish = 'abort';
          break;
        }
        if (made >= most) {
          finish = 'length';
          break;
        }
        if (answer.fault && made === (answer.faultAfter ?? 0)) await failBy(answer.fault);
        if (answer.tokensPerSecond && made > 0) await wait(1_000 / answer.tokensPerSecond);
        made++;
        tokensMade++;
        yield chunk(token, null);
      }
      if (answer.fault && made <= (answer.faultAfter ?? 0) && finish === 'stop') await failBy(answer.fault);
      yield chunk('', finish);
      const seconds = (performance.now() - began) / 1_000;
      if (wire.stream_options?.include_usage)
        yield {
          choices: [],
          usage: {
            prompt_tokens: promptTokens,
            completion_tokens: made,
            total_tokens: promptTokens + made,
            extra: {
              e2e_latency_s: seconds,
              decode_tokens_per_s: made / Math.max(seconds - prefillMs / 1_000, 0.001),
              prefill_tokens_per_s: promptTokens / Math.max(prefillMs / 1_000, 0.001),
              time_to_first_token_s: prefillMs / 1_000,
            },
          },
        };
    } finally {
      release();
    }
  }

  async function failBy(fault: RequestFault | 'silent' | 'dead') {
    if (fault === 'dead') die();
    if (fault === 'dead' || fault === 'silent') await never();
    else throwFault(fault);
  }

  const engine = {
    setInitProgressCallback: (callback: typeof report) => (report = callback),
    setAppConfig: () => {},
    setLogLevel: () => {},
    async reload(models: string[]) {
      const [model = ''] = models;
      if (broken) throw engineError(loadFaults['still-broken']);
      loaded = null;
      const { fault, reportMs } = typeof script.load === 'function' ? await script.load(model) : (script.load ?? {});
      for (const step of loadReports()) {
        if (fault && step.progress === 0.5) {
          if (fault === 'hangs') await never();
          else if (fault === 'nothing') return;
          else if (fault === 'damaged') isDamaged = true;
          else throw engineError(loadFaults[fault]);
        }
        report({ ...step, timeElapsed: 1 });
        if (reportMs) await wait(reportMs);
      }
      loaded = model;
    },
    async unload() {
      loaded = null;
    },
    interruptGenerate() {
      interrupts++;
      isInterrupted = true;
    },
    async chatCompletion(request: WireRequest) {
      needLoaded();
      if (!request.stream) throw new Error('The scripted engine writes streams only.');
      return stream(request);
    },
    async embedding({ input }: { input: string | string[] }) {
      needLoaded();
      const release = await take();
      try {
        const texts = typeof input === 'string' ? [input] : input;
        if (texts.length === 0 || texts.includes('')) throw engineError(requestFaults['embedding-empty']);
        if (texts.some((text) => scriptedTokens(text).length > 512))
          throw engineError(requestFaults['embedding-too-long']);
        const embed = isDamaged ? () => [Number.NaN, Number.NaN] : (script.embed ?? embedWords);
        return { data: texts.map((text, index) => ({ embedding: embed(text), index, object: 'embedding' })) };
      } finally {
        release();
      }
    },
    /** Where our worker looks for the tokenizer in the real engine. */
    get loadedModelIdToPipeline() {
      const pipeline = { tokenizer: { encode: (text: string) => scriptedTokens(text).map((_, at) => at) } };
      return new Map(loaded === null ? [] : [[loaded, pipeline]]);
    },
  };

  return {
    engine,
    requests,
    tokensMade: () => tokensMade,
    interrupts: () => interrupts,
    isLoaded: () => loaded !== null,
    onDeath: (listener) => (die = listener),
  };
}

/** Words in 64 slots: enough that texts with the same words lie near. */
function embedWords(text: string): number[] {
  const slots = Array.from({ length: 64 }, () => 0);
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    let hash = 7;
    for (const letter of word) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
    slots[hash % 64] = (slots[hash % 64] ?? 0) + 1;
  }
  return slots;
}
