import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modelStatusSchema, type ModelStatus } from '@/lib/domain/language-model';
import { createFault } from '@/lib/models/create-fault';
import { nextStatus, type ModelEvent } from '@/lib/models/model-state';

const model = fc.constantFrom('a', 'b');
const fault = createFault('device-lost', 'x');
const event: fc.Arbitrary<ModelEvent> = fc.oneof(
  fc.record({
    type: fc.constant('download-progressed' as const),
    model,
    done: fc.nat(),
    total: fc.option(fc.nat()),
    bytesPerSecond: fc.option(fc.nat()),
    isPaused: fc.boolean(),
  }),
  fc.record({ type: fc.constantFrom('downloaded' as const, 'deleted' as const, 'load-began' as const), model }),
  fc.record({ type: fc.constantFrom('download-failed' as const, 'failed' as const), model, fault: fc.constant(fault) }),
  fc.record({ type: fc.constantFrom('loaded' as const, 'unloaded' as const, 'task-ended' as const) }),
  fc.record({ type: fc.constant('load-progressed' as const), done: fc.double({ min: 0, max: 1, noNaN: true }) }),
  fc.record({ type: fc.constant('task-began' as const), task: fc.constant('Draft'), waiting: fc.nat(5) }),
  fc.record({ type: fc.constant('queue-changed' as const), waiting: fc.nat(5) }),
);

/** From each state, the states that one event can lead to. */
const ways: Record<ModelStatus['state'], ModelStatus['state'][]> = {
  absent: ['downloading', 'idle', 'loading', 'failed'],
  downloading: ['absent', 'idle', 'loading', 'failed'],
  idle: ['absent', 'downloading', 'loading', 'failed'],
  loading: ['absent', 'idle', 'ready', 'failed'],
  ready: ['absent', 'idle', 'loading', 'busy', 'failed'],
  busy: ['absent', 'idle', 'loading', 'ready', 'failed'],
  failed: ['absent', 'downloading', 'idle', 'loading'],
};

const run = (...events: ModelEvent[]) => events.reduce<ModelStatus>(nextStatus, { state: 'absent' });
const progress = (of: string, done: number): ModelEvent => ({
  type: 'download-progressed',
  model: of,
  done,
  total: 100,
  bytesPerSecond: 10,
  isPaused: false,
});

describe('the one state machine', () => {
  it('takes only the ways that there are, to statuses that hold', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let status: ModelStatus = { state: 'absent' };
        for (const happened of events) {
          const next = nextStatus(status, happened);
          if (next.state !== status.state) expect(ways[status.state]).toContain(next.state);
          expect(modelStatusSchema.parse(next)).toEqual(next);
          status = next;
        }
      }),
    );
  });

  it('goes from nothing to an answer', () => {
    expect(run(progress('a', 10), progress('a', 20))).toMatchObject({ state: 'downloading', done: 20 });
    const here = run(progress('a', 100), { type: 'downloaded', model: 'a' });
    expect(here).toEqual({ state: 'idle', model: 'a' });
    const events: ModelEvent[] = [
      { type: 'load-began', model: 'a' },
      { type: 'load-progressed', done: 0.5 },
      { type: 'loaded' },
      { type: 'task-began', task: 'Draft', waiting: 2 },
    ];
    expect(events.reduce(nextStatus, here)).toEqual({ state: 'busy', model: 'a', task: 'Draft', waiting: 2 });
  });

  it('shows a model at work while another one is downloaded', () => {
    const ready = run({ type: 'load-began', model: 'a' }, { type: 'loaded' });
    expect(
      [progress('b', 10), { type: 'downloaded', model: 'b' } as const].reduce<ModelStatus>(nextStatus, ready),
    ).toBe(ready);
  });

  it('forgets a model that was deleted, and no other', () => {
    const idle = run({ type: 'downloaded', model: 'a' });
    expect(nextStatus(idle, { type: 'deleted', model: 'b' })).toBe(idle);
    expect(nextStatus(idle, { type: 'deleted', model: 'a' })).toEqual({ state: 'absent' });
  });

  it('leaves a fault by another try', () => {
    const failed = run({ type: 'load-began', model: 'a' }, { type: 'failed', model: 'a', fault });
    expect(failed).toMatchObject({ state: 'failed', fault });
    expect(nextStatus(failed, { type: 'task-ended' })).toBe(failed);
    expect(nextStatus(failed, { type: 'load-began', model: 'a' }).state).toBe('loading');
  });
});
