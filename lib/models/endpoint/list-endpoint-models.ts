import type { EndpointModel } from '@/lib/domain/endpoint';
import { z } from '@/lib/domain/zod';
import { ModelFailure } from '../model-failure';
import { startDeadline } from './deadline';
import { endpointFaults } from './endpoint-faults';
import { endpointTimes, type EndpointParts } from './endpoint-parts';
import { faultOfStatus } from './fault-of-answer';
import { readText } from './read-text';
import { hostOf, isFine, sendToEndpoint } from './send-to-endpoint';

/** More models, and longer names, are not shown. */
const mostModels = 500;
const longestName = 300;
const mostLetters = 2_000_000;

const tokens = z.number().int().positive().optional().catch(undefined);
const listSchema = z.object({
  data: z.array(
    z.object({
      id: z.string(),
      /** vLLM. */
      max_model_len: tokens,
      /** LM Studio: as it is loaded, and at most. */
      loaded_context_length: tokens,
      max_context_length: tokens,
      /** llama.cpp: what each of its slots has is not more than it was trained with. */
      meta: z.object({ n_ctx: tokens, n_ctx_train: tokens }).nullish().catch(null),
    }),
  ),
});

/**
 * The models that an endpoint has, with the length of their context where the server tells.
 *
 * @throws ModelFailure
 */
export async function listEndpointModels(parts: EndpointParts, stopped: AbortSignal): Promise<EndpointModel[]> {
  const { endpoint, times = endpointTimes } = parts;
  const host = hostOf(endpoint.address);
  const deadline = startDeadline(stopped);
  deadline.within(times.list);
  try {
    const key = await parts.key();
    const response = await sendToEndpoint(parts, '/models', { key, deadline });
    const body = await readText(response.body, mostLetters);
    if (!isFine(response.status))
      throw new ModelFailure(faultOfStatus({ ...endpoint, host, hadKey: key !== null }, response.status, body));
    if (body.trim().startsWith('<')) throw new ModelFailure(endpointFaults.webPage(host, `${response.status}`));
    return read(body, host);
  } catch (error) {
    if (error instanceof ModelFailure) throw error;
    const detail = error instanceof Error ? error.message : String(error);
    throw new ModelFailure(
      deadline.isOver()
        ? endpointFaults.silent(host, `${times.list} ms`)
        : stopped.aborted
          ? { kind: 'stopped', message: 'It was stopped.', detail }
          : endpointFaults.cut(host, detail),
    );
  } finally {
    deadline.end();
  }
}

function read(body: string, host: string): EndpointModel[] {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    throw new ModelFailure(endpointFaults.brokenAnswer(host, 'the list of models is no JSON'));
  }
  const list = listSchema.safeParse(json);
  if (!list.success) throw new ModelFailure(endpointFaults.brokenAnswer(host, 'no list of models'));
  return list.data.data
    .filter(({ id }) => id !== '' && id.length <= longestName)
    .slice(0, mostModels)
    .map((model) => ({
      id: model.id,
      contextTokens: model.max_model_len ?? model.loaded_context_length ?? model.meta?.n_ctx ?? null,
    }));
}
