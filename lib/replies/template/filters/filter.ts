/**
 * One thing that `:name argument` does to a value. Filters are total: any value and any argument give a text, and a value
 * that a filter can't read stays as it is. An empty text counts as no value, so the fallback stands in.
 */
export interface TemplateFilter {
  name: string;
  /** For the person who writes a reply. */
  about: string;
  /** What may follow the name, for the person; empty when nothing does. */
  takes: string;
  accepts(argument: string): boolean;
  /** `locale` is one that `Intl` knows. */
  apply(value: string, argument: string, locale: string): string;
}

/** For filters without an argument. */
export const takesNothing = (argument: string): boolean => argument === '';
