import { describe, expect, it } from 'vitest';
import { tellTransfers } from '@/lib/desk/models/tell-transfers';
import type { ModelTransfer } from '@/lib/domain/model-files';
import type { DownloadEvent } from '@/lib/models/model-state';

const transfer = (change: Partial<ModelTransfer>): ModelTransfer => ({
  model: 'qwen',
  kind: 'verify',
  state: 'running',
  done: 1,
  total: 2,
  bytesPerSecond: null,
  secondsLeft: null,
  fault: null,
  damaged: [],
  ...change,
});

/** What the engine room hears, given what is going on at each change. */
function hear(...changes: readonly ModelTransfer[][]): DownloadEvent['type'][] {
  const heard: DownloadEvent['type'][] = [];
  let list: readonly ModelTransfer[] = [];
  const changed = tellTransfers(
    { tell: ({ type }) => void heard.push(type as DownloadEvent['type']) },
    { list: () => [...list] },
  );
  for (const next of changes) {
    list = next;
    changed();
  }
  return heard;
}

describe('what the engine room hears of files', () => {
  it('is nothing when a check is broken off: the model can be used as before', () => {
    expect(hear([transfer({})], [])).toEqual([]);
  });

  it('is that they are gone when a download is cancelled, or a model that was checked is deleted', () => {
    expect(hear([transfer({ kind: 'download' })], [])).toEqual(['download-progressed', 'deleted']);
    expect(hear([transfer({ state: 'finished' })], [])).toEqual(['deleted']);
  });
});
