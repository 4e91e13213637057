import type { ModelFault } from '@/lib/domain/language-model';
import { createFault } from './create-fault';

/** A fault of a model on its way up. */
export class ModelFailure extends Error {
  readonly fault: ModelFault;
  constructor(fault: ModelFault) {
    super(fault.message);
    this.name = 'ModelFailure';
    this.fault = fault;
  }
}

/** Whatever was thrown, as a failure of a model. */
export const asModelFailure = (error: unknown): ModelFailure =>
  error instanceof ModelFailure ? error : new ModelFailure(createFault('engine-failed', String(error)));
