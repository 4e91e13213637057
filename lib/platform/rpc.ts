import { createBirpc, type BirpcReturn } from 'birpc';
import { z } from '@/lib/domain/zod-mini';
import type { Log } from './log';
import type { Wire } from './wire';

/** For each function that the other side may call: the Zod tuple of its arguments. What is not listed can't be called. */
export type Calls = Record<string, z.core.$ZodType<unknown[]>>;

/** The functions that serve `C`: the arguments are as parsed by their schemas. */
export type Served<C extends Calls> = {
  [K in keyof C]: (...args: z.output<C[K]> extends infer A extends unknown[] ? A : never) => unknown;
};

export interface RpcOptions {
  log: Log;
  /** Hears of each message that was refused, with the reason; the message itself is dropped. */
  onRefused?: (reason: string) => void;
  /** Milliseconds until a call without an answer fails. */
  timeout?: number;
}

const envelopeSchema = z.discriminatedUnion('t', [
  z.object({
    t: z.literal('q'),
    i: z.optional(z.string().check(z.maxLength(64))),
    m: z.string().check(z.maxLength(64)),
    a: z.array(z.unknown()).check(z.maxLength(8)),
  }),
  z.object({
    t: z.literal('s'),
    i: z.string().check(z.maxLength(64)),
    r: z.optional(z.unknown()),
    e: z.optional(z.string().check(z.maxLength(2_000))),
  }),
]);

const defaultTimeout = 15_000;

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function refusalOf(error: z.core.$ZodError): string {
  return error.issues
    .slice(0, 3)
    .map((issue) => `${issue.path.join('.') || 'message'}: ${issue.message}`)
    .join('; ')
    .slice(0, 900);
}

/**
 * Typed calls both ways over a wire. Everything that comes in is checked: an envelope that is none, a function that is
 * not in `calls`, or arguments that don't fit are refused, told to `log` and `onRefused`, and disturb nothing else (the
 * caller of a well-formed request gets an error). Errors cross the wire as their message.
 *
 * @param functions what the other side may call
 * @param calls the argument schemas of exactly those functions
 */
export function connectRpc<Remote extends object, C extends Calls>(
  wire: Wire,
  functions: Served<C>,
  calls: C,
  options: RpcOptions,
): BirpcReturn<Remote, object> {
  const refuse = (reason: string) => {
    options.log.warn(`Refused a message: ${reason}`);
    options.onRefused?.(reason);
  };

  const guarded = Object.fromEntries(
    Object.entries(calls).map(([name, schema]) => [
      name,
      (...args: unknown[]) => {
        const parsed = z.safeParse(schema, args);
        if (!parsed.success) {
          const reason = `${name}: ${refusalOf(parsed.error)}`;
          refuse(reason);
          throw new Error(`Refused: ${reason}`);
        }
        return (functions[name] as (...given: unknown[]) => unknown)(...parsed.data);
      },
    ]),
  );

  const rpc = createBirpc<Remote, object>(guarded, {
    post: (data) => wire.post(data),
    on: (receive) =>
      wire.onMessage((data) => {
        const envelope = envelopeSchema.safeParse(data);
        if (!envelope.success) return refuse(refusalOf(envelope.error));
        const message = envelope.data;
        if (message.t === 'q' && !Object.hasOwn(guarded, message.m)) {
          refuse(`there is no call "${message.m}"`);
          if (message.i) wire.post({ t: 's', i: message.i, e: `There is no call "${message.m}"` });
          return;
        }
        receive(message);
      }),
    serialize: (message: { e?: unknown }) =>
      message.e === undefined ? message : { ...message, e: messageOf(message.e) },
    deserialize: (message: { e?: unknown }) =>
      message.e === undefined ? message : { ...message, e: new Error(String(message.e)) },
    timeout: options.timeout ?? defaultTimeout,
    onFunctionError: (error, name) => {
      if (!messageOf(error).startsWith('Refused: ')) options.log.warn(`"${name}" failed: ${messageOf(error)}`);
    },
    // A closed wire makes `post` throw inside birpc's own handling of a request; there is nobody left to tell.
    onGeneralError: (error) => options.log.warn(`A message could not be sent: ${messageOf(error)}`),
  });
  wire.onClose(() => rpc.$close(new Error('The connection was closed.')));
  return rpc;
}
