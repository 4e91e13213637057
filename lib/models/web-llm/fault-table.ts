import type { ModelFault, ModelFaultKind } from '@/lib/domain/language-model';
import { createFault } from '../create-fault';

interface FaultRow {
  /** Held against "Name: message", which is all that crosses the worker. */
  when: RegExp;
  kind: ModelFaultKind;
  /** Where the usual sentence for the kind would mislead. */
  message?: string;
}

const reinstall =
  'The program part of this model is damaged, or belongs to another version of the engine. Install the extension again; your data stays.';

/** What web-llm 0.2.86 says (and 0.2.79 did), and what it is. The first row that fits counts. */
const rows: FaultRow[] = [
  // Ours, from the guard of the worker's network: the engine missed a file that it should have found.
  { when: /^NotDownloadedError:/, kind: 'not-downloaded' },

  // The graphics chip.
  { when: /^WebGPUNot(Available|Found)Error:/, kind: 'no-webgpu' },
  { when: /Unable to find a compatible GPU/, kind: 'no-webgpu' },
  { when: /^ShaderF16SupportError:/, kind: 'no-f16' },
  {
    when: /^FeatureSupportError:/,
    kind: 'gpu-too-small',
    message: 'This graphics chip lacks something that this model needs. Choose another model from the list.',
  },
  { when: /Cannot initialize runtime because of requested/, kind: 'gpu-too-small' },
  // Nearly always for want of memory: all of it is taken while loading.
  { when: /^DeviceLostError:/, kind: 'out-of-memory' },
  { when: /out of memory|not enough memory|memory allocation|failed to allocate/i, kind: 'out-of-memory' },
  { when: /external Instance reference no longer exists/, kind: 'device-lost' },
  { when: /^BindingError:/, kind: 'device-lost' },
  { when: /(Object|NDArray|Tensor|Module) has already been disposed/, kind: 'device-lost' },
  { when: /device (is|was) lost|^AbortError:.*mapAsync/i, kind: 'device-lost' },

  // Files.
  { when: /^QuotaExceededError:/, kind: 'storage-full' },
  { when: /^CompileError:.*Content Security [Pp]olicy/s, kind: 'library-missing', message: reinstall },
  { when: /^(CompileError|LinkError):/, kind: 'library-missing', message: reinstall },
  { when: /^MissingModelWasmError:/, kind: 'library-missing' },
  { when: /^SyntaxError:/, kind: 'wrong-file' },
  { when: /^RuntimeError: Aborted/, kind: 'wrong-file' },
  { when: /Tensor-cache record range .* exceeds shard size/, kind: 'wrong-file' },
  { when: /^(IntegrityError|ArtifactManifestError):/, kind: 'wrong-file' },
  { when: /^NetworkError:|Failed to fetch|network error|'add' on 'Cache'/i, kind: 'no-network' },

  // Requests.
  { when: /^(WorkerEngine)?ModelNotLoadedError:/, kind: 'not-loaded' },
  { when: /^ContextWindowSizeExceededError:|^EmbeddingExceedContextWindowSizeError:/, kind: 'too-long' },
  {
    when: /^(GrammarMatcherInit|InvalidResponseFormat\w*|CustomResponseFormat)Error:/,
    kind: 'broken-answer',
    message: 'This model can’t keep to the form that this task needs. Choose another model from the list.',
  },
];

/** Faults after which nothing more is to be had from this worker; another is started in its place. */
const fatal: ReadonlySet<ModelFaultKind> = new Set([
  'device-lost',
  'out-of-memory',
  'timed-out',
  'not-loaded',
  'engine-failed',
]);

export const isFatal = ({ kind }: ModelFault): boolean => fatal.has(kind);

/**
 * What web-llm's words mean.
 * @param said the `content` of a `throw` message: "Name: message" as a string; anything else is taken as text
 */
export function readEngineFault(said: unknown): ModelFault {
  const text = typeof said === 'string' ? said : String(said);
  const row = rows.find(({ when }) => when.test(text));
  return row ? createFault(row.kind, text, row.message) : createFault('engine-failed', text);
}
