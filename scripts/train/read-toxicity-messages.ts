import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from '../../lib/analysis/learn/example.ts';
import { readTable, type Split } from './read-own-messages.ts';

const folder = join(import.meta.dirname, 'data/toxicity');

/** Messages with the kinds of toxicity in them, none of them where there is none; a file is one writer's style. */
export function readToxicityMessages(split: Split): Example[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith(`${split}-`))
    .sort()
    .flatMap((name) =>
      readTable(join(folder, name), 2).map(([kinds = '', text = '']) => ({
        text,
        labels: kinds === 'none' ? [] : kinds.split(','),
        language: 'en',
      })),
    );
}
