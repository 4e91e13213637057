import type { LanguageModel } from '@/lib/domain/language-model';

/**
 * Chrome's own model, behind a port of the offscreen document, which alone can reach it.
 *
 * @param port null where no document serves it (Firefox)
 */
export declare function createPromptApiModel(port: () => MessagePort | null): LanguageModel;
