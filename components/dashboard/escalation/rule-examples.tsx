import CircleCheck from 'lucide-react/icons/circle-check';
import TriangleAlert from 'lucide-react/icons/triangle-alert';
import type { RuleDraft, TriedExample } from '@/lib/domain/rule-draft';
import { TextArea } from '../../ui/field';
import { HighlightedText } from '../../ui/highlighted-text';
import { FieldFault } from '../field-fault';

type RuleExamplesProps = {
  draft: RuleDraft;
  tried: readonly TriedExample[];
  fault: string | undefined;
  set: (part: Partial<RuleDraft>) => void;
};

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '');

/** Messages that must warn and near misses that must not: they test the rule while it is written. */
export function RuleExamples({ draft, tried, fault, set }: RuleExamplesProps) {
  const { examples } = draft;
  const wrong = tried.filter(({ isRight }) => !isRight);
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-1 text-title font-strong">Examples</legend>
      <TextArea
        label="Messages that must warn, one a line"
        defaultValue={examples.fires.join('\n')}
        onChange={(event) => set({ examples: { ...examples, fires: linesOf(event.target.value) } })}
      />
      <TextArea
        label="Near misses that must not, one a line"
        defaultValue={examples.quiet.join('\n')}
        onChange={(event) => set({ examples: { ...examples, quiet: linesOf(event.target.value) } })}
      />
      <FieldFault>{fault}</FieldFault>
      <div role="status" className="flex flex-col gap-1 text-small">
        {tried.length === 0 && (
          <p className="text-muted">Examples are tried as you write; they show at once what a change breaks.</p>
        )}
        {tried.length > 0 && wrong.length === 0 && (
          <p className="flex items-center gap-1 text-success">
            <CircleCheck size={14} aria-hidden />
            All {tried.length} examples hold.
          </p>
        )}
        {wrong.length > 0 && (
          <p className="flex items-center gap-1 text-caution">
            <TriangleAlert size={14} aria-hidden />
            {wrong.length} of {tried.length} do not hold:
          </p>
        )}
        <ul className="flex flex-col gap-1">
          {wrong.map(({ text, wanted, evidence }) => (
            <li key={`${wanted} ${text}`} dir="auto" className="border-s-2 border-caution ps-2 break-words">
              <HighlightedText text={text} spans={evidence} />
              <span className="text-muted">{wanted === 'fires' ? ' does not warn' : ' warns'}</span>
            </li>
          ))}
        </ul>
      </div>
    </fieldset>
  );
}
