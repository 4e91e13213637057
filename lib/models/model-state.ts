import type { ModelFault } from '@/lib/domain/language-model';

/** What the downloader tells the engine room. */
export type DownloadEvent =
  | {
      type: 'download-progressed';
      model: string;
      done: number;
      total: number | null;
      bytesPerSecond: number | null;
      isPaused: boolean;
    }
  | { type: 'downloaded'; model: string }
  | { type: 'download-failed'; model: string; fault: ModelFault }
  /** Deleted or cancelled. */
  | { type: 'deleted'; model: string };
