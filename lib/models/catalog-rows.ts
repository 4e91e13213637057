import type { CatalogModel } from '../domain/catalog.ts';

// The models that are offered, chosen of web-llm 0.2.86's own list for machines of 8 and 16 GB, with and without `shader-f16`.
// Memory, window and library are those of web-llm's record (a test holds them against it). Licences and languages are those of
// the makers' model cards: https://huggingface.co/{Qwen,meta-llama,mistralai,microsoft,HuggingFaceTB,Snowflake}. Not offered:
// Qwen2.5-3B, whose licence allows research only.

export type CatalogRow = Omit<CatalogModel, 'address' | 'downloadBytes'> & {
  /** Repository of the weights on huggingface.co. */
  repository: string;
};

/** All prebuilt records of 0.2.86 for chat are cut to it; the models themselves could read more. */
const WINDOW = 4096;

const qwen25 = ['en', 'zh', 'fr', 'es', 'pt', 'de', 'it', 'ru', 'ja', 'ko', 'vi', 'th', 'ar'];
/** Of the 119 that its makers name, those that Deskmate's users write in most. */
const qwen3 = [...qwen25, 'nl', 'pl', 'cs', 'sv', 'da', 'fi', 'uk', 'tr', 'el', 'ro', 'hu', 'id', 'hi'];
const llama32 = ['en', 'de', 'fr', 'it', 'pt', 'hi', 'es', 'th'];
const ministral = ['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'zh', 'ja', 'ko', 'ar'];
const phi4 = 'ar zh cs da nl en fi fr de he hu it ja ko no pl pt ru es sv th tr uk'.split(' ');

interface Family {
  /** Of the repository and the record's id: `{stem}-q4f16_1-MLC`. */
  stem: string;
  /** Of the library, where it is another's: models of one shape share it. */
  libraryStem?: string;
  name: string;
  languages: readonly string[];
  licence: string;
  tier: CatalogModel['tier'];
  goodFor: string;
  /** Megabytes of graphics memory by how numbers are kept; what is missing is not offered. */
  memory: { q4f16_1?: number; q4f32_1?: number };
}

const families: readonly Family[] = [
  {
    stem: 'Qwen2.5-1.5B-Instruct',
    libraryStem: 'Qwen2-1.5B-Instruct',
    name: 'Qwen 2.5 1.5B',
    languages: qwen25,
    licence: 'Apache-2.0',
    tier: '8gb',
    goodFor: 'The usual choice for a machine with 8 GB: short drafts and summaries in many languages.',
    memory: { q4f16_1: 1629.75, q4f32_1: 1888.97 },
  },
  {
    stem: 'Qwen3-1.7B',
    name: 'Qwen 3 1.7B',
    languages: qwen3,
    licence: 'Apache-2.0',
    tier: '8gb',
    goodFor: 'Newer and a little larger than the usual choice, with more languages.',
    memory: { q4f16_1: 2036.66, q4f32_1: 2635.44 },
  },
  {
    stem: 'Llama-3.2-1B-Instruct',
    name: 'Llama 3.2 1B',
    languages: llama32,
    licence: 'Llama 3.2 Community License',
    tier: '8gb',
    goodFor: 'Small and quick, for machines with little graphics memory.',
    memory: { q4f16_1: 879.04, q4f32_1: 1128.82 },
  },
  {
    stem: 'Qwen2.5-0.5B-Instruct',
    libraryStem: 'Qwen2-0.5B-Instruct',
    name: 'Qwen 2.5 0.5B',
    languages: qwen25,
    licence: 'Apache-2.0',
    tier: 'tiny',
    goodFor: 'For weak machines: simple rewrites and short summaries; look closely at what it writes.',
    memory: { q4f16_1: 944.62, q4f32_1: 1060.2 },
  },
  {
    stem: 'SmolLM2-360M-Instruct',
    name: 'SmolLM2 360M',
    languages: ['en'],
    licence: 'Apache-2.0',
    tier: 'tiny',
    goodFor: 'The smallest, in English only: for trying out whether models run on this machine.',
    memory: { q4f16_1: 376.06, q4f32_1: 579.61 },
  },
  {
    stem: 'Qwen3-4B',
    name: 'Qwen 3 4B',
    languages: qwen3,
    licence: 'Apache-2.0',
    tier: '16gb',
    goodFor: 'The usual choice for a machine with 16 GB: the best drafts of those that are offered.',
    memory: { q4f16_1: 3431.59, q4f32_1: 4327.71 },
  },
  {
    stem: 'Ministral-3-3B-Instruct-2512-BF16',
    name: 'Ministral 3 3B',
    languages: ministral,
    licence: 'Apache-2.0',
    tier: '16gb',
    goodFor: 'Between the small and the large ones, from a European maker.',
    memory: { q4f16_1: 2863.69, q4f32_1: 3532.37 },
  },
  {
    stem: 'Llama-3.2-3B-Instruct',
    name: 'Llama 3.2 3B',
    languages: llama32,
    licence: 'Llama 3.2 Community License',
    tier: '16gb',
    goodFor: 'Between the small and the large ones, quick for its size.',
    memory: { q4f16_1: 2263.69, q4f32_1: 2951.51 },
  },
  {
    stem: 'Phi-4-mini-instruct',
    name: 'Phi 4 mini',
    languages: phi4,
    licence: 'MIT',
    tier: '16gb',
    goodFor: 'As large as the usual choice for 16 GB, from another maker, with Nordic and Slavic languages.',
    memory: { q4f16_1: 3437.58 },
  },
];

const chatRows = families.flatMap(({ stem, libraryStem, name, languages, memory, ...rest }) =>
  (['q4f16_1', 'q4f32_1'] as const).flatMap((numbers): CatalogRow[] => {
    const memoryMb = memory[numbers];
    if (memoryMb === undefined) return [];
    const needsF16 = numbers === 'q4f16_1';
    return [
      {
        ...rest,
        id: `${stem}-${numbers}-MLC`,
        name: needsF16 ? name : `${name} (full precision)`,
        kind: 'chat',
        repository: `mlc-ai/${stem}-${numbers}-MLC`,
        library: `${libraryStem ?? stem}-${numbers}_cs1k-webgpu.wasm`,
        needsF16,
        memoryMb,
        contextTokens: WINDOW,
        languages: [...languages],
      },
    ];
  }),
);

/** 384 numbers a text; https://huggingface.co/Snowflake/snowflake-arctic-embed-s */
const arctic: CatalogRow = {
  id: 'snowflake-arctic-embed-s-q0f32-MLC-b4',
  name: 'Arctic Embed S',
  kind: 'embedding',
  repository: 'mlc-ai/snowflake-arctic-embed-s-q0f32-MLC',
  library: 'snowflake-arctic-embed-s-q0f32-ctx512_cs512_batch4-webgpu.wasm',
  needsF16: false,
  memoryMb: 238.71,
  contextTokens: 512,
  languages: ['en'],
  licence: 'Apache-2.0',
  tier: 'tiny',
  goodFor: 'Finds articles by their meaning as well as by their words, in English.',
};

export const catalogRows: readonly CatalogRow[] = [...chatRows, arctic];
