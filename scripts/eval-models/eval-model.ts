import type { Generated, GenerateRequest } from '../../lib/domain/language-model.ts';

/** A model that is measured, wherever it runs. */
export interface EvalModel {
  /** As the table names it. */
  name: string;
  /** "vLLM at models.example.com", "web-llm in Chromium 156, NVIDIA". */
  ranOn: string;
  contextTokens: number;
  generate(request: GenerateRequest): Promise<Generated>;
  countTokens(text: string): Promise<number>;
  close(): Promise<void>;
}
