import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { writeArtefact } from '@/scripts/train/write-artefact';
import { smallModels } from '../support/small-analysis';

interface Run<Line> {
  code: number | null;
  /** What it printed, a line of JSON each. */
  lines: Line[];
  /** What it said on standard error. */
  told: string;
}

/** A tool that reads `--models`, with small models, and a folder for its files that is gone when the tests of the file are done. */
export function prepareTool<Line>(name: string) {
  let folder = '';
  const at = (file: string): string => join(folder, file);
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), `${name}-`));
    writeFileSync(at('models.bin'), writeArtefact(smallModels(), []));
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  return {
    at,
    put(file: string, content: string): string {
      writeFileSync(at(file), content);
      return at(file);
    },
    /** Runs the tool as a person does. */
    run(...options: string[]): Promise<Run<Line>> {
      const script = join(import.meta.dirname, `../../scripts/${name}.ts`);
      const child = spawn(process.execPath, [script, '--models', at('models.bin'), ...options]);
      let [printed, told] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text) => (printed += text));
      child.stderr.setEncoding('utf8').on('data', (text) => (told += text));
      return new Promise((resolve) =>
        child.on('close', (code) => {
          const lines = printed.split('\n').filter((line) => line !== '');
          resolve({ code, told, lines: lines.map((line): Line => JSON.parse(line)) });
        }),
      );
    },
  };
}
