import { capital } from './capital';
import { currency } from './currency';
import { date } from './date';
import type { TemplateFilter } from './filter';
import { first } from './first';
import { initials } from './initials';
import { last } from './last';
import { list } from './list';
import { lower } from './lower';
import { number } from './number';
import { plus } from './plus';
import { title } from './title';
import { upper } from './upper';

/** All filters, in the order in which a person is shown them. */
export const templateFilters: readonly TemplateFilter[] = [
  first,
  last,
  initials,
  capital,
  title,
  upper,
  lower,
  date,
  plus,
  currency,
  number,
  list,
];

const byName = new Map(templateFilters.map((filter) => [filter.name, filter]));

export const findFilter = (name: string): TemplateFilter | undefined => byName.get(name);
