import { lexer } from 'marked';
import type { Token } from 'marked';
import { Fragment, useMemo } from 'react';
import type { ReactNode } from 'react';
import { safeHref } from './safe-href';

/**
 * Markdown as React nodes: never an HTML string, so nothing in an article can run. HTML in it is shown as text, links
 * lead to http(s) only, pictures are named but not fetched (a fetch would tell their server that someone is reading).
 */
export function Markdown({ text }: { text: string }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return (
    <div dir="auto" className="flex max-w-prose flex-col gap-2">
      {draw(tokens)}
    </div>
  );
}

function draw(tokens: readonly Token[] | undefined): ReactNode {
  // Tokens of a read-only text have no identity but their place.
  // oxlint-disable-next-line react/no-array-index-key
  return tokens?.map((token, index) => <Fragment key={index}>{drawToken(token)}</Fragment>);
}

function drawToken(token: Token): ReactNode {
  switch (token.type) {
    case 'heading':
      return <h3 className="mt-2">{draw(token.tokens)}</h3>;
    case 'paragraph':
      return <p>{draw(token.tokens)}</p>;
    case 'list': {
      const rows = (token.items as Token[]).map((item, index) => (
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{draw('tokens' in item ? item.tokens : undefined)}</li>
      ));
      return token.ordered ? (
        <ol className="flex list-decimal flex-col gap-1 ps-5">{rows}</ol>
      ) : (
        <ul className="flex list-disc flex-col gap-1 ps-5">{rows}</ul>
      );
    }
    case 'blockquote':
      return <blockquote className="border-s-2 border-line ps-3 text-muted">{draw(token.tokens)}</blockquote>;
    case 'code':
      return <pre className="rounded-control bg-hover p-2 text-small whitespace-pre-wrap">{token.text}</pre>;
    case 'codespan':
      return <code className="rounded-mark bg-hover px-1">{token.text}</code>;
    case 'strong':
      return <strong>{draw(token.tokens)}</strong>;
    case 'em':
      return <em>{draw(token.tokens)}</em>;
    case 'link': {
      const href = safeHref(token.href);
      const words = draw(token.tokens);
      return href ? (
        <a href={href} target="_blank" rel="noopener noreferrer" className="text-accent underline">
          {words}
        </a>
      ) : (
        words
      );
    }
    case 'image':
      return <span className="text-muted">[Picture: {token.text || 'no description'}]</span>;
    case 'br':
      return <br />;
    case 'hr':
      return <hr className="border-line" />;
    case 'space':
      return null;
    case 'text':
      return 'tokens' in token && token.tokens ? draw(token.tokens) : token.text;
    default:
      return token.raw;
  }
}
