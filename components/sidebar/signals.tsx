import type { AssessedMessage, Judgement } from '@/lib/domain/assist';
import { languageName } from './display-names';
import { IntentChip } from './intent-chip';
import { hasOwnIntent, OwnIntentChip } from './own-intent-chip';
import { QuestionChip } from './question-chip';
import { SentimentChip } from './sentiment-chip';
import { useSidebar } from './sidebar-context';
import { ToxicityChip } from './toxicity-chip';
import { UrgencyChip } from './urgency-chip';

type SignalsProps = { message: AssessedMessage; judgement: Judgement };

/** What was judged about a message, a word each; or in one calm line, why nothing was. */
export function Signals({ message, judgement }: SignalsProps) {
  const { settings } = useSidebar();
  const { abstains, language } = message.assessment;
  if (abstains === null) {
    const hasOwn = hasOwnIntent(message);
    return (
      <div className="-ms-2 flex flex-wrap gap-1">
        {hasOwn && <OwnIntentChip message={message} />}
        <IntentChip message={message} isFirst={!hasOwn} />
        <SentimentChip message={message} />
        <UrgencyChip message={message} />
        <ToxicityChip message={message} />
        <QuestionChip message={message} />
      </div>
    );
  }
  if (abstains === 'language') {
    const name = language.label ? languageName(language.label, settings.locale) : 'another language';
    return <p className="text-small text-muted">Not judged: written in {name}</p>;
  }
  // Models take a moment; only a wait that is noticed is worth a word.
  return judgement.state === 'off' ? (
    <p className="text-small text-muted">
      Judgement is off: its models cannot be read. Replies and articles are found by words alone; search, notes, history
      and warnings by plain words work as ever.
    </p>
  ) : (
    <p className="animate-late text-small text-muted">Not judged yet: the models are loading</p>
  );
}
