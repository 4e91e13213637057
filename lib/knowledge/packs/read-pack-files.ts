import { packSchema, type Pack } from '@/lib/domain/pack';
import type { z } from '@/lib/domain/zod';
import {
  adapterFileSchema,
  escalationYamlSchema,
  frontMatterSchema,
  intentsYamlSchema,
  packYamlSchema,
  repliesYamlSchema,
  replyFileSchema,
  testsYamlSchema,
} from './pack-files';
import { faultOf, type PackFault } from './pack-fault';
import { tellIssue } from './tell-issue';
import { readFrontMatter } from './read-front-matter';
import { readText } from './read-text';
import { readYaml, type ReadYaml } from './read-yaml';

export interface Place {
  file: string;
  line: number | null;
}

export interface ReadPack {
  /** Null where there is any fault: a pack is taken whole or not at all. */
  pack: Pack | null;
  faults: PackFault[];
  /** Where each item stands, by `kind id` ("article returns"); tests by their number ("test 0"). */
  places: ReadonlyMap<string, Place>;
}

/** Files that people keep beside a pack; they are not part of it. */
const besideIt = /^(?:README|LICENSE|CHANGELOG|CONTRIBUTING)(?:\.\w+)?$|(?:^|\/)\.[^/]*(?:\/|$)/i;

/** Whether a path is one that a pack is made of. */
export const isPackFile = (path: string): boolean => !besideIt.test(path);

/** Reads a pack from its files, in whatever order they come. Every fault is told, with its file and line. */
export function readPackFiles(files: readonly { path: string; bytes: Uint8Array }[]): ReadPack {
  const faults: PackFault[] = [];
  const places = new Map<string, Place>();
  const parts = {
    articles: [] as unknown[],
    replies: [] as unknown[],
    adapters: [] as unknown[],
    intents: [] as unknown[],
    escalationRules: [] as unknown[],
    tests: [] as unknown[],
  };
  let head: object | null = null;

  /** What fits the schema; else its faults are told. */
  function take<T>(schema: z.ZodType<T>, yaml: ReadYaml, file: string, value: unknown = yaml.value): T | null {
    if (yaml.fault) faults.push(yaml.fault);
    if (yaml.fault) return null;
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    for (const { path, what } of parsed.error.issues.flatMap(tellIssue))
      faults.push({ file, line: yaml.lineOf(path), field: path.join('.') || null, what });
    return null;
  }

  const put = (kind: string, id: string, place: Place) => {
    const key = `${kind} ${id}`;
    const known = places.get(key);
    if (known) {
      const where = `${known.file}${known.line === null ? '' : `, line ${known.line}`}`;
      faults.push(faultOf(place.file, `The ${kind} “${id}” is there already, in ${where}.`, place.line));
    } else places.set(key, place);
  };

  const readers: { path: RegExp; read: (text: string, path: string) => void }[] = [
    { path: /^pack\.ya?ml$/, read: (text, path) => void (head = take(packYamlSchema, readYaml(text, path), path)) },
    {
      path: /^articles\/.+\.md$/,
      read(text, path) {
        const matter = readFrontMatter(text, path);
        const given = take(frontMatterSchema, matter, path);
        if (!given) return;
        const heading = given.title === undefined ? /^#[ \t]+(.+)\n?/.exec(matter.body) : null;
        const title = given.title ?? heading?.[1]?.trim();
        if (title === undefined)
          return void faults.push(
            faultOf(path, 'This article has neither a title nor a heading on its first line.', 1),
          );
        const body = heading ? matter.body.slice(heading[0].length).trim() : matter.body;
        if (body === '') return void faults.push(faultOf(path, 'This article has no text.', 1));
        const id = given.id ?? path.replace(/^articles\/|\.md$/g, '');
        put('article', id, { file: path, line: 1 });
        parts.articles.push({ ...given, id, title, body });
      },
    },
    {
      path: /^replies(?:\.ya?ml|\/.+\.ya?ml)$/,
      read(text, path) {
        const yaml = readYaml(text, path);
        const isOne = yaml.fault === null && !Array.isArray(yaml.value) && yaml.value !== null;
        const one = isOne ? take(replyFileSchema, yaml, path) : null;
        const replies = isOne ? (one ? [one] : []) : (take(repliesYamlSchema, yaml, path, yaml.value ?? []) ?? []);
        replies.forEach((reply, at) => put('reply', reply.id, { file: path, line: isOne ? 1 : yaml.lineOf([at]) }));
        parts.replies.push(...replies);
      },
    },
    {
      path: /^intents\.ya?ml$/,
      read(text, path) {
        const yaml = readYaml(text, path);
        parts.intents.push(...(take(intentsYamlSchema, yaml, path, yaml.value ?? []) ?? []));
      },
    },
    {
      path: /^escalation\.ya?ml$/,
      read(text, path) {
        const yaml = readYaml(text, path);
        const rules = take(escalationYamlSchema, yaml, path, yaml.value ?? []) ?? [];
        rules.forEach(({ id }, at) => put('rule', id, { file: path, line: yaml.lineOf([at]) }));
        parts.escalationRules.push(...rules);
      },
    },
    {
      path: /^adapters\/.+\.(?:json|ya?ml)$/,
      read(text, path) {
        const adapter = take(adapterFileSchema, readYaml(text, path), path);
        if (!adapter) return;
        put('adapter', adapter.id, { file: path, line: null });
        parts.adapters.push(adapter);
      },
    },
    {
      path: /^tests\.ya?ml$/,
      read(text, path) {
        const yaml = readYaml(text, path);
        const tests = take(testsYamlSchema, yaml, path, yaml.value ?? []) ?? [];
        tests.forEach((_, at) => places.set(`test ${at}`, { file: path, line: yaml.lineOf([at]) }));
        parts.tests.push(...tests);
      },
    },
  ];

  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    if (!isPackFile(file.path)) continue;
    const reader = readers.find(({ path }) => path.test(file.path));
    const text = reader ? readText(file) : null;
    if (!reader) faults.push(faultOf(file.path, 'No part of a pack has this name. Is it spelled right?'));
    else if (typeof text === 'string') reader.read(text, file.path);
    else if (text) faults.push(text);
  }
  if (head === null && !faults.some(({ file }) => /^pack\.ya?ml$/.test(file)))
    faults.unshift(faultOf('pack.yaml', 'The file pack.yaml, which names the pack, is missing.'));
  if (faults.length > 0) return { pack: null, faults, places };

  const whole = packSchema.safeParse({ ...(head as object | null), ...parts });
  if (whole.success) return { pack: whole.data, faults, places };
  return {
    pack: null,
    faults: whole.error.issues.flatMap(tellIssue).map(({ path, what }) => {
      const [list, at, ...field] = path;
      const item = list === 'articles' ? (parts.articles[Number(at)] as { id?: unknown } | undefined) : undefined;
      const place = places.get(`article ${String(item?.id)}`);
      return place
        ? { ...place, field: field.join('.') || null, what }
        : { file: 'pack.yaml', line: null, field: path.join('.') || null, what };
    }),
    places,
  };
}
