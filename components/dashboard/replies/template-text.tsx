import { HighlightedText } from '../../ui/highlighted-text';

/** `{{customer.firstName|there}}`: shown marked, since it is filled in when it is used. */
const variable = /\{\{[^{}]*\}\}/g;

/** The text of a reply as it is written, its variables marked. */
export function TemplateText({ body }: { body: string }) {
  return (
    <p dir="auto" className="max-w-prose break-words whitespace-pre-wrap">
      <HighlightedText
        text={body}
        spans={[...body.matchAll(variable)].map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }))}
      />
    </p>
  );
}
