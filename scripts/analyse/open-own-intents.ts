import { existsSync, readFileSync } from 'node:fs';
import { normalise } from '../../lib/analysis/normalise.ts';
import type { OwnExample, OwnIntentJudgement } from '../../lib/analysis/own-intents/own-intents.ts';
import { createHeadSense } from '../../lib/analysis/own-intents/sense.ts';
import { trainOwnIntents } from '../../lib/analysis/own-intents/train-own-intents.ts';
import type { LinearModel } from '../../lib/analysis/scoring/artefact-format.ts';
import { certainLanguage } from '../../lib/analysis/certain-language.ts';
import type { LanguageSignal } from '../../lib/domain/signal.ts';
import { z } from '../../lib/domain/zod.ts';
import { parseLine } from './read-input.ts';
import { describeFault, Refusal } from './refusal.ts';

/** A terminal waits longer than an agent: nothing that was given is left out. */
const patience = { mostExamples: 200_000, mostDecisions: 20_000_000 };

const exampleSchema = z.object({ text: z.string(), label: z.string().min(1) });
const packSchema = z.object({
  intents: z.array(z.object({ label: z.string().min(1), examples: z.array(z.string()) })),
});

function readText(file: string): string {
  if (!existsSync(file)) throw new Refusal(`${file}: no such file.`);
  return readFileSync(file, 'utf8').replace(/^\uFEFF/u, '');
}

const readLines = (file: string): OwnExample[] =>
  readText(file)
    .split(/\r?\n/u)
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const parsed = parseLine(line, exampleSchema);
      if ('value' in parsed) return [parsed.value];
      // A lost example makes a worse model; that is told like any other line, and the rest is learned.
      console.error(`${file}:${at + 1}: ${parsed.fault}`);
      process.exitCode = 1;
      return [];
    });

function readPack(file: string): OwnExample[] {
  try {
    const { intents } = packSchema.parse(JSON.parse(readText(file)));
    return intents.flatMap(({ label, examples }) => examples.map((text) => ({ text, label })));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file} is no pack with intents and examples: ${describeFault(error)}`);
  }
}

/** Judges what a message is about by intents of one's own. */
export type OwnIntents = (text: string, language: LanguageSignal) => OwnIntentJudgement;

/** Where the intents come from: files, each as the option names it. */
export interface OwnIntentFiles {
  pack: string | undefined;
  lines: string | undefined;
}

/**
 * Learns the intents of a pack, of lines of `{ "text", "label" }`, or of both together, as the desk does with what the shipped
 * head of intents knows; null when neither is given.
 */
export function openOwnIntents({ pack, lines }: OwnIntentFiles, models: readonly LinearModel[]): OwnIntents | null {
  if (pack === undefined && lines === undefined) return null;
  const examples = [...(pack === undefined ? [] : readPack(pack)), ...(lines === undefined ? [] : readLines(lines))];
  const head = models.find(({ name }) => name === 'intent');
  const model = trainOwnIntents(examples, { sense: head === undefined ? null : createHeadSense(head), ...patience });
  return (text, language) => model.judge(normalise(text), certainLanguage(language));
}
