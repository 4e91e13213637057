import type * as Policy from '../../lib/domain/managed-policy.ts';
import type * as Pack from '../../lib/domain/pack.ts';
import type * as Zod from '../../lib/domain/zod.ts';
import type * as Manifest from '../../lib/knowledge/packs/manifest.ts';
import type * as Files from '../../lib/knowledge/packs/pack-files.ts';
import type * as Sign from '../../lib/knowledge/packs/sign-manifest.ts';
import { loadSource } from '../load-source.ts';

type Json = { [key: string]: unknown };

/**
 * What Chrome's schemas of policies know; anything else in one makes the browser refuse the extension. It knows \`enum\`,
 * too, but of a list with one word that is not in it the browser keeps nothing: a policy for the next version would
 * switch off nothing in this one.
 */
const knownToChrome = new Set(['type', 'properties', 'items', 'minimum', 'maximum', 'description', 'title']);

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a JSON Schema that Chrome reads; what it leaves out, the extension checks by itself. */
function forChrome(schema: Json): Json {
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => knownToChrome.has(key))
      .map(([key, value]) => {
        if (key === 'properties' && isObject(value))
          return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, forChrome(one as Json)]))];
        return [key, key === 'items' && isObject(value) ? forChrome(value) : value];
      }),
  );
}

const asText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** The published schemas, by the file that each is written to: generated from the Zod schemas that the desk reads by. */
export async function writeSchemas(): Promise<Record<string, string>> {
  const { packSchema } = await loadSource<typeof Pack>('lib/domain/pack.ts');
  const { managedPolicySchema } = await loadSource<typeof Policy>('lib/domain/managed-policy.ts');
  const { manifestSchema } = await loadSource<typeof Manifest>('lib/knowledge/packs/manifest.ts');
  const { signatureSchema } = await loadSource<typeof Sign>('lib/knowledge/packs/sign-manifest.ts');
  const files = await loadSource<typeof Files>('lib/knowledge/packs/pack-files.ts');
  const { z } = await loadSource<typeof Zod>('lib/domain/zod.ts');
  const toJson = (schema: Zod.z.ZodType): Json => {
    const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Json;
    return rest;
  };
  const pack = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Deskmate pack, format 1',
    description:
      'The schema of each file of a pack. The whole as one JSON file, which can’t be signed, is the root. Written by scripts/pack-schemas.ts.',
    $ref: '#/$defs/pack',
    $defs: {
      pack: toJson(packSchema),
      'pack.yaml': toJson(files.packYamlSchema),
      'front-matter': toJson(files.frontMatterSchema),
      'replies.yaml': toJson(files.repliesYamlSchema),
      'intents.yaml': toJson(files.intentsYamlSchema),
      'escalation.yaml': toJson(files.escalationYamlSchema),
      adapter: toJson(files.adapterFileSchema),
      'tests.yaml': toJson(files.testsYamlSchema),
      'manifest.json': toJson(manifestSchema),
      'signature.json': toJson(signatureSchema),
    },
  };
  return {
    'docs/pack.schema.json': asText(pack),
    'public/managed-schema.json': asText(forChrome(toJson(managedPolicySchema))),
  };
}
