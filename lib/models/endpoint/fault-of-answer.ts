import type { ModelFault } from '@/lib/domain/language-model';
import { z } from '@/lib/domain/zod';
import { endpointFaults } from './endpoint-faults';

const said = z.union([
  z.object({ error: z.object({ message: z.string() }) }).transform(({ error }) => error.message),
  z.object({ error: z.string() }).transform(({ error }) => error),
  z.object({ message: z.string() }).transform(({ message }) => message),
  z.object({ detail: z.string() }).transform(({ detail }) => detail),
]);

/** What servers call a prompt that does not fit: vLLM, llama.cpp, Ollama, LM Studio. */
const tooLong =
  /context (?:length|size|window)|maximum context|exceeds? the available context|too (?:long|many tokens)|prompt is longer/i;
const noModel = /model\b.*\b(?:not found|does not exist|not exist|not loaded)|no models? loaded/i;

/** The sentence in what a server says of an error; what it says whole, where there is none. Null for a web page. */
export function readErrorText(body: string): string | null {
  const text = body.trim();
  if (text.startsWith('<')) return null;
  try {
    const parsed = said.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : text;
  } catch {
    return text;
  }
}

/** What it means that a server answered with an error. */
export function faultOfStatus(
  { address, host, model, hadKey }: { address: string; host: string; model: string; hadKey: boolean },
  status: number,
  body: string,
): ModelFault {
  const text = readErrorText(body);
  const detail = `${status}: ${text ?? 'a web page'}`;
  if (status === 401) return endpointFaults.wrongKey(host, hadKey, detail);
  if (status === 403) return endpointFaults.forbidden(host, detail);
  if (status === 429) return endpointFaults.tooMany(host, detail);
  if (status === 503) return endpointFaults.busy(host, detail);
  // Gateways answer with pages of their own; of what is behind them the status tells.
  if (text === null && ![404, 408, 413].includes(status) && status < 500) return endpointFaults.webPage(host, detail);
  if (status === 413 || tooLong.test(text ?? '')) return endpointFaults.tooLong(host, detail);
  if (noModel.test(text ?? '')) return endpointFaults.noSuchModel(host, model, detail);
  if (status === 404 || status === 405) return endpointFaults.notThere(address, detail);
  if (status === 408 || status === 504) return endpointFaults.silent(host, detail);
  return status >= 500
    ? endpointFaults.broken(host, status, detail)
    : endpointFaults.notUnderstood(host, status, detail);
}
