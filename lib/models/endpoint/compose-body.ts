import type { ChatMessage, GenerateRequest } from '@/lib/domain/language-model';

/** What not every server takes; it is left out for one that says so. */
export const optionalFields = [
  'response_format',
  'stream_options',
  'chat_template_kwargs',
  'seed',
  'max_tokens',
] as const;
export type OptionalField = (typeof optionalFields)[number];

/** The body of a request for a chat completion, in the words that vLLM, llama.cpp, Ollama and LM Studio share. */
export function composeBody(model: string, request: GenerateRequest, without: ReadonlySet<OptionalField>): string {
  const { messages, schema, maxTokens, temperature, seed } = request;
  const has = (field: OptionalField) => !without.has(field);
  const isHeld = schema !== undefined && has('response_format');
  return JSON.stringify({
    model,
    messages: schema !== undefined && !isHeld ? withSchema(messages, schema) : messages,
    stream: true,
    // Newer servers of OpenAI's own know only the longer name.
    ...(has('max_tokens') ? { max_tokens: maxTokens } : { max_completion_tokens: maxTokens }),
    ...(temperature !== undefined && { temperature }),
    ...(seed !== undefined && has('seed') && { seed }),
    ...(has('stream_options') && { stream_options: { include_usage: true } }),
    // Thinking aloud would use up the tokens of the answer.
    ...(has('chat_template_kwargs') && { chat_template_kwargs: { enable_thinking: false } }),
    ...(isHeld && {
      response_format: { type: 'json_schema', json_schema: { name: 'answer', strict: true, schema } },
    }),
  });
}

/** Where the server can't hold the model to a schema, the model is at least told of it. */
function withSchema(messages: readonly ChatMessage[], schema: object): ChatMessage[] {
  const line = `Answer with JSON that fits this JSON Schema, and with nothing else: ${JSON.stringify(schema)}`;
  const [first, ...rest] = messages;
  return first?.role === 'system'
    ? [{ ...first, content: `${first.content}\n\n${line}` }, ...rest]
    : [{ role: 'system', content: line }, ...messages];
}

/** The field that a refusal (400, 422) is about; null where it is about something else. */
export function refusedField(said: string, without: ReadonlySet<OptionalField>): OptionalField | null {
  const named = (field: OptionalField) =>
    said.includes(field) || (field === 'response_format' && /json_schema|structured output|grammar/i.test(said));
  return optionalFields.find((field) => !without.has(field) && named(field)) ?? null;
}
