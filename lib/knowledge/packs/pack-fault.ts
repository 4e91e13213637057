/** What is wrong with a pack, and where: for a person who has the folder open in an editor. */
export interface PackFault {
  /** Path in the pack, or the name of the file that was given. */
  file: string;
  /** Counts from 1; null where the whole file is meant. */
  line: number | null;
  /** "policy.sites.0"; null where no field is meant. */
  field: string | null;
  /** A sentence. */
  what: string;
}

/** "articles/returns.md:4: title: …", as compilers write it and editors jump to it. */
export function describePackFault({ file, line, field, what }: PackFault): string {
  return `${file}${line === null ? '' : `:${line}`}: ${field === null || field === '' ? '' : `${field}: `}${what}`;
}

export const faultOf = (file: string, what: string, line: number | null = null): PackFault => ({
  file,
  line,
  field: null,
  what,
});
