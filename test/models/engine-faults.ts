// What the real engine says when something goes wrong, word for word where it was measured or read (web-llm 0.2.79 and 0.2.86).

/** Faults of `reload()`: the name and the message of what is thrown. */
export const loadFaults = {
  'connection-dropped': ['NetworkError', "Failed to execute 'add' on 'Cache': Cache.add() encountered a network error"],
  'fetch-refused': ['TypeError', 'Failed to fetch'],
  'status-404': ['TypeError', "Failed to execute 'add' on 'Cache': Request failed"],
  'config-html': ['SyntaxError', `Unexpected token '<', "<!doctype "... is not valid JSON`],
  'tokenizer-html': ['RuntimeError', 'Aborted(). Build with -sASSERTIONS for more info.'],
  'library-html': ['CompileError', 'WebAssembly.instantiate(): expected magic word 00 61 73 6d, found 3c 21 64 6f @+0'],
  'library-truncated': [
    'CompileError',
    'WebAssembly.instantiate(): section (code 10, "Code") extends past end of the module',
  ],
  'library-of-another-version': [
    'LinkError',
    'WebAssembly.instantiate(): Import #0 "env" "TVMFFIx": function import requires a callable',
  ],
  'no-wasm-allowed': [
    'CompileError',
    "WebAssembly.compile(): Compiling or instantiating WebAssembly module violates the following Content Security policy directive because 'unsafe-eval' is not an allowed source of script",
  ],
  'shard-short': ['Error', 'Tensor-cache record range [0, 1179648) exceeds shard size 1000000'],
  integrity: [
    'IntegrityError',
    'Integrity verification failed for https://models.example/resolve/main/mlc-chat-config.json\n  Expected: sha256-a\n  Actual: sha256-b\nThis may indicate file corruption or tampering.',
  ],
  'integrity-malformed': ['Error', 'Invalid SRI hash format'],
  'no-adapter': [
    'Error',
    "Unable to find a compatible GPU. This issue might be because your computer doesn't have a GPU, or your system settings are not configured properly.",
  ],
  'no-webgpu': [
    'WebGPUNotAvailableError',
    'WebGPU is not supported in your current environment, but it is necessary to run the WebLLM engine.',
  ],
  'no-f16': [
    'ShaderF16SupportError',
    'This model requires WebGPU extension shader-f16, which is not enabled in this browser.',
  ],
  'no-feature': [
    'FeatureSupportError',
    'This model requires feature subgroups, which is not yet supported by this browser.',
  ],
  'limits-too-low': [
    'Error',
    'Cannot initialize runtime because of requested maxComputeWorkgroupStorageSize exceeds limit. requested=32768, limit=16384. ',
  ],
  quota: ['QuotaExceededError', 'Quota exceeded.'],
  'unknown-model': [
    'ModelNotFoundError',
    'Cannot find model record in appConfig for x. Please check if the model ID is correct and included in the model_list configuration.',
  ],
  'lost-while-loading': [
    'DeviceLostError',
    'The WebGPU device was lost while loading the model. This issue often occurs due to running out of memory (OOM). To resolve this, try reloading with a model that has fewer parameters or uses a smaller context length.',
  ],
  'out-of-memory': ['OperationError', 'Failed to allocate memory for buffer: out of memory'],
  'still-broken': ['BindingError', 'Tokenizer instance already deleted'],
} as const;
export type LoadFault = keyof typeof loadFaults;

/** Faults of a request that end it. */
export const requestFaults = {
  'gpu-crashed': ['OperationError', 'A valid external Instance reference no longer exists.'],
  'after-crash': ['BindingError', 'Cannot pass deleted object as a pointer of type Tokenizer*'],
  'device-destroyed': ['Error', 'NDArray has already been disposed'],
  'after-device-destroyed': ['Error', 'Module has already been disposed'],
  'unloaded-while-working': ['Error', 'Object has already been disposed'],
  'not-loaded': [
    'ModelNotLoadedError',
    'Model not loaded before trying to complete ChatCompletionRequest. Please ensure you have called MLCEngine.reload(model) to load the model before initiating APIs, or initialize your engine using CreateMLCEngine() with a valid model configuration.',
  ],
  'bad-schema': [
    'GrammarMatcherInitError',
    'Failed to initialize the grammar matcher for response format `json_object`: JSON schema could not be parsed',
  ],
  'empty-messages': ['TypeError', "Cannot read properties of undefined (reading 'role')"],
  'embedding-empty': ['EmbeddingInputEmptyError', 'Embedding input cannot be empty string or empty token array.'],
  'embedding-too-long': [
    'EmbeddingExceedContextWindowSizeError',
    'The embedding model you are using only supports up to 512 context size.However, an input in the batch has size 600.',
  ],
  'wrong-pipeline': [
    'IncorrectPipelineLoadedError',
    'chat.completions.create() is not supported by this embedding model.',
  ],
} as const;
export type RequestFault = keyof typeof requestFaults;

/** An error as the engine throws it. */
export function engineError([name, message]: readonly [name: string, message: string]): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
