import { describe, expect, it } from 'vitest';
import { modelFaultKindSchema, type ModelFaultKind } from '@/lib/domain/language-model';
import { createFault } from '@/lib/models/create-fault';
import { isFatal, readEngineFault } from '@/lib/models/web-llm/fault-table';
import { loadFaults, requestFaults, type LoadFault, type RequestFault } from '../../../models/engine-faults';

const ofLoading: Record<LoadFault, ModelFaultKind> = {
  'connection-dropped': 'no-network',
  'fetch-refused': 'no-network',
  'status-404': 'no-network',
  'config-html': 'wrong-file',
  'tokenizer-html': 'wrong-file',
  'library-html': 'library-missing',
  'library-truncated': 'library-missing',
  'library-of-another-version': 'library-missing',
  'no-wasm-allowed': 'library-missing',
  'shard-short': 'wrong-file',
  integrity: 'wrong-file',
  'integrity-malformed': 'engine-failed',
  'no-adapter': 'no-webgpu',
  'no-webgpu': 'no-webgpu',
  'no-f16': 'no-f16',
  'no-feature': 'gpu-too-small',
  'limits-too-low': 'gpu-too-small',
  quota: 'storage-full',
  'unknown-model': 'engine-failed',
  'lost-while-loading': 'out-of-memory',
  'out-of-memory': 'out-of-memory',
  'still-broken': 'device-lost',
};

const ofRequests: Record<RequestFault, ModelFaultKind> = {
  'gpu-crashed': 'device-lost',
  'after-crash': 'device-lost',
  'device-destroyed': 'device-lost',
  'after-device-destroyed': 'device-lost',
  'unloaded-while-working': 'device-lost',
  'not-loaded': 'not-loaded',
  'bad-schema': 'broken-answer',
  'empty-messages': 'engine-failed',
  'embedding-empty': 'engine-failed',
  'embedding-too-long': 'too-long',
  'wrong-pipeline': 'engine-failed',
};

describe('the table of faults', () => {
  const cases = [
    ...Object.entries(ofLoading).map(([fault, kind]) => ({ fault, kind, said: loadFaults[fault as LoadFault] })),
    ...Object.entries(ofRequests).map(([fault, kind]) => ({ fault, kind, said: requestFaults[fault as RequestFault] })),
  ];

  it.each(cases)('knows "$fault" as "$kind"', ({ kind, said: [name, message] }) => {
    const fault = readEngineFault(`${name}: ${message}`);
    expect(fault.kind).toBe(kind);
    expect(fault.detail).toContain(name);
    // What the engine says is for the log, never for a person.
    expect(fault.message).not.toContain(message.slice(0, 30));
  });

  it('takes what it never heard, and what is no text, for a failure of the engine', () => {
    for (const said of ['FancyError: new in 0.2.99', '', undefined, { message: 'an object' }]) {
      const fault = readEngineFault(said);
      expect(fault.kind).toBe('engine-failed');
      expect(isFatal(fault)).toBe(true);
    }
  });

  it('ends no engine for what one request did wrong', () => {
    expect(isFatal(readEngineFault('ContextWindowSizeExceededError: number of prompt tokens: 743'))).toBe(false);
    expect(isFatal(readEngineFault('GrammarMatcherInitError: x'))).toBe(false);
  });

  it.each(modelFaultKindSchema.options.filter((kind) => kind !== 'stopped'))(
    'has a sentence for "%s" that says what to do',
    (kind) => {
      const { message } = createFault(kind, 'x');
      expect(message.split(/(?<=[.!])\s/).length).toBeGreaterThanOrEqual(2);
      expect(message).toMatch(/[.]$/);
    },
  );
});
