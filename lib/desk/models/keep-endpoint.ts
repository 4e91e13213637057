import type { EndpointView } from '@/lib/domain/endpoint';
import type { LanguageModel } from '@/lib/domain/language-model';

/** The endpoint that is set, by the person or the organisation, and its key. */
export interface KeptEndpoint {
  /** Reads what is kept; at the desk's start, and after the database was made anew. */
  load(): Promise<void>;
  view(): EndpointView;
  /** The model behind it; null while none is set. A new one whenever something about it changed. */
  model(): LanguageModel | null;
}
