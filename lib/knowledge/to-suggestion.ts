import type { Intent } from '@/lib/domain/signal';
import type { PassageSuggestion } from '@/lib/domain/suggestion';
import { limits } from '../domain/limits.ts';
import { explainMatch } from './explain-match.ts';
import type { ArticleRecord } from './index/article-record.ts';
import { matchPassage } from './match-passage.ts';
import { readTerms, stemLanguage } from './terms.ts';

export interface ShownArticle {
  article: ArticleRecord;
  /** The article's stems that were met, and how much each matters. */
  matter: ReadonlyMap<string, number>;
  /** 0 to 1. */
  score: number;
  /** How near the questions are for which agents accepted it, 0 to 1. */
  accepted: number;
  intent: Intent | null;
  /** Today, `YYYY-MM-DD`. */
  today: string;
}

/** From so near a question on, what was accepted for it is named as a reason. */
const NAMED_FROM = 0.3;

/** As many digits as say something, and enough that places rarely tie. */
const round = (score: number): number => Math.round(score * 1e6) / 1e6;

/** An article as it is offered: the passage that answers, its sentence, and the reason. */
export function toSuggestion({ article, matter, score, accepted, intent, today }: ShownArticle): PassageSuggestion {
  const { title } = article;
  const stems = stemLanguage(article.language, title);
  const match = matchPassage(article.passages, matter, stems);
  const text = match?.passage.text ?? '';
  const words = explainMatch(
    [
      { text: title, terms: readTerms(title, stems) },
      { text, terms: match?.met ?? [] },
    ],
    matter,
    intent,
  );
  const reason = accepted < NAMED_FROM ? words : `accepted for similar questions; ${words}`;
  return {
    article: article.id,
    title,
    heading: match?.passage.heading?.slice(0, limits.name) ?? null,
    text,
    marks: match?.marks ?? [],
    answer: match?.answer ?? null,
    isInternal: article.audience === 'agents',
    isOverdue: article.reviewBy !== undefined && article.reviewBy < today,
    pack: article.pack,
    ...(article.url === undefined ? {} : { url: article.url }),
    score: round(score),
    reason: reason.slice(0, limits.name),
  };
}
