import { describe, expect, it, vi } from 'vitest';
import { startDeskWorker } from '@/entrypoints/offscreen/start-desk-worker';

const connecting = { tab: 1, url: 'https://example.com/', path: null };

/** Workers as the platform has them: they fail on command, or answer what they are asked. */
function setUp() {
  const workers: { fail(): void; answer(data: unknown): void; stopped: boolean; taken: number }[] = [];
  const create = () => {
    const target = new EventTarget();
    const ports: MessagePort[] = [];
    const one = {
      fail: () => target.dispatchEvent(new Event('error')),
      answer: (data: unknown) => ports.at(-1)?.postMessage({ data }),
      stopped: false,
      taken: 0,
    };
    workers.push(one);
    return Object.assign(target, {
      postMessage: (_: unknown, [port]: MessagePort[]) => {
        one.taken++;
        if (port) ports.push(port);
      },
      terminate: () => (one.stopped = true),
    }) as unknown as Worker;
  };
  const started: Worker[] = [];
  const desk = startDeskWorker({ create, onStart: (worker) => void started.push(worker) });
  return { desk, workers, started };
}

describe('startDeskWorker', () => {
  it('drops who waits for a worker that does not start, and serves the next from a new one', () => {
    const { desk, workers } = setUp();
    const lost = vi.fn();
    desk.connect(connecting, lost);
    workers[0]?.fail();
    expect(lost).toHaveBeenCalledOnce();
    expect(workers[0]?.stopped).toBe(true);
    expect(desk.connect(connecting, vi.fn())).not.toBeNull();
    expect(workers[1]?.taken).toBe(1);
  });

  it('refuses connections once four starts have failed', () => {
    const { desk, workers } = setUp();
    for (let start = 0; start < 4; start++) {
      expect(desk.connect(connecting, vi.fn())).not.toBeNull();
      workers.at(-1)?.fail();
    }
    expect(desk.connect(connecting, vi.fn())).toBeNull();
    expect(workers).toHaveLength(4);
  });

  it('keeps a worker that has answered, whatever error it reports later', async () => {
    const { desk, workers } = setUp();
    const lost = vi.fn();
    const heard = vi.fn();
    desk.connect(connecting, lost)?.onMessage(heard);
    workers[0]?.answer('hello');
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith('hello'));
    workers[0]?.fail();
    expect(lost).not.toHaveBeenCalled();
    expect(workers[0]?.stopped).toBe(false);
  });
});
