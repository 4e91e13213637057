import type { Endpoint } from '@/lib/domain/endpoint';
import type { OpenAddress } from '@/lib/domain/open-address';
import type { Patience } from './ask-patiently';

/** Milliseconds that an endpoint has. */
export interface EndpointTimes {
  /** For a list of models. */
  list: number;
  /** Until the first sign of an answer; a server may have to load the model first. */
  first: number;
  /** Between two signs. */
  next: number;
}

export interface EndpointParts {
  endpoint: Endpoint;
  /** The door to other computers. */
  open: OpenAddress;
  /** The key to send; null where the server wants none. */
  key(): Promise<string | null>;
  patience?: Patience;
  times?: EndpointTimes;
}

export const endpointTimes: EndpointTimes = { list: 15_000, first: 120_000, next: 30_000 };

export const endpointPatience: Patience = {
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, milliseconds);
      signal.addEventListener('abort', end, { once: true });
    }),
  random: Math.random,
  now: Date.now,
};
