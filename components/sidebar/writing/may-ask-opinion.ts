import type { AssessedMessage } from '@/lib/domain/assist';
import { isWorthAsking } from '@/lib/domain/is-worth-asking';
import type { Writer } from '@/lib/domain/written';

/**
 * Whether a second opinion is offered by a button: of any message where the model is never asked by itself, since the text
 * would leave the device; else of those that are unsure or grave, as long as nothing was said of them.
 */
export const mayAskOpinion = (writer: Writer, message: AssessedMessage): boolean =>
  writer.isSetUp && (writer.leavesTo !== null || (isWorthAsking(message) && !message.assessment.distress.flag));
