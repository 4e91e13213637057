import type { Help, Judgement, LibraryCounts } from '@/lib/domain/assist';
import { AnsweredBefore } from './answered-before';
import { Customer } from './customer';
import { DistressCard } from './distress-card';
import { LazyPromises } from './lazy-promises';
import { DoNotContact } from './lazy-customer-more';
import { Passages } from './passages';
import { Question } from './question';
import { Replies } from './replies';
import { Search } from './search';
import { WarningBand } from './warning-band';
import { Draft } from './writing/lazy-writing';
import { Summary } from './writing/summary';

type HelpPanelProps = { help: Help; judgement: Judgement; library: LibraryCounts };

/** The order that the eye meets: danger, what the customer wants, what to answer, who this is. */
export function HelpPanel({ help, judgement, library }: HelpPanelProps) {
  const scope = help.conversation.key;
  const language = help.latest?.assessment.language.label ?? null;
  const isEmpty = library.replies + library.articles === 0;
  // In distress the desk suggests nothing; an empty place with a heading would only be noise then.
  const showsPassages = help.passages.length > 0 || !(help.distress || isEmpty);
  return (
    <>
      {help.distress && <DistressCard protocol={help.distress} latest={help.latest} />}
      {help.warning && <WarningBand key={`warning ${scope}`} warning={help.warning} conversation={scope} />}
      <Question
        key={`question ${scope}`}
        conversation={scope}
        latest={help.latest}
        openQuestion={help.openQuestion}
        course={help.course}
        inDistress={help.distress !== null}
        judgement={judgement}
      />
      <LazyPromises key={`promises ${scope}`} help={help} />
      {help.customer?.contact?.doNotContact === true && <DoNotContact />}
      {!help.distress && (
        <Replies
          replies={help.replies}
          scope={scope}
          language={language}
          composer={help.conversation.composer}
          isLibraryEmpty={isEmpty}
          hasMessage={help.latest !== null}
        />
      )}
      {!help.distress && help.latest && <Draft key={`draft ${scope}`} conversation={scope} language={language} />}
      {showsPassages && <Passages passages={help.passages} scope={scope} hasMessage={help.latest !== null} />}
      {!help.distress && <AnsweredBefore answer={help.answeredBefore} scope={scope} language={language} />}
      {!help.distress && help.latest && (
        <Summary key={`summary ${scope}`} conversation={scope} hasPast={(help.customer?.history.length ?? 0) > 0} />
      )}
      {!isEmpty && <Search key={`search ${scope}`} language={language} revision={library.revision ?? 0} />}
      {help.customer && <Customer key={help.customer.key} customer={help.customer} />}
    </>
  );
}
