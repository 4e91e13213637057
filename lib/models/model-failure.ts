import type { ModelFault } from '@/lib/domain/language-model';

/** A fault of a model on its way up. */
export class ModelFailure extends Error {
  readonly fault: ModelFault;
  constructor(fault: ModelFault) {
    super(fault.message);
    this.name = 'ModelFailure';
    this.fault = fault;
  }
}
