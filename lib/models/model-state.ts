import type { ModelFault, ModelStatus } from '@/lib/domain/language-model';

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

export type ModelEvent =
  | DownloadEvent
  /** Another model was chosen, or none (`absent`). */
  | { type: 'chosen'; status: ModelStatus }
  | { type: 'load-began'; model: string }
  | { type: 'load-progressed'; done: number }
  | { type: 'loaded' }
  | { type: 'task-began'; task: string; waiting: number }
  | { type: 'queue-changed'; waiting: number }
  | { type: 'task-ended' }
  | { type: 'unloaded' }
  | { type: 'failed'; model: string | null; fault: ModelFault };

/** States in which the model holds memory; a download, which is of another model, does not show over them. */
const isAtWork = ({ state }: ModelStatus) => state === 'loading' || state === 'ready' || state === 'busy';
const modelOf = (status: ModelStatus) => ('model' in status ? status.model : null);

/**
 * The one state machine of the model: absent, downloading, idle (here, not loaded), loading, ready, busy, failed.
 * @returns the status after the event; the same one where the event means nothing in that state
 */
export function nextStatus(status: ModelStatus, event: ModelEvent): ModelStatus {
  switch (event.type) {
    case 'chosen':
      return event.status;
    case 'download-progressed': {
      if (isAtWork(status) || (status.state === 'idle' && status.model !== event.model)) return status;
      const { type: _, ...download } = event;
      return { state: 'downloading', ...download };
    }
    case 'downloaded':
      return isAtWork(status) ? status : { state: 'idle', model: event.model };
    case 'download-failed':
      return isAtWork(status) ? status : { state: 'failed', model: event.model, fault: event.fault };
    case 'deleted':
      return modelOf(status) === event.model ? { state: 'absent' } : status;
    case 'load-began':
      return { state: 'loading', model: event.model, done: 0 };
    case 'load-progressed':
      return status.state === 'loading' && event.done > status.done ? { ...status, done: event.done } : status;
    case 'loaded':
      return status.state === 'loading' ? { state: 'ready', model: status.model } : status;
    case 'task-began':
      return status.state === 'ready'
        ? { state: 'busy', model: status.model, task: event.task, waiting: event.waiting }
        : status;
    case 'queue-changed':
      return status.state === 'busy' ? { ...status, waiting: event.waiting } : status;
    case 'task-ended':
      return status.state === 'busy' ? { state: 'ready', model: status.model } : status;
    case 'unloaded':
      return status.state === 'loading' || status.state === 'ready' || status.state === 'busy'
        ? { state: 'idle', model: status.model }
        : status;
    case 'failed':
      return { state: 'failed', model: event.model, fault: event.fault };
  }
}
