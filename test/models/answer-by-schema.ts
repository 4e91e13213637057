type Schema = Record<string, unknown>;

/** The plainest value that fits a schema of enums, booleans, integers, strings, lists and objects. */
export function answerBySchema(schema: Schema): unknown {
  if (Array.isArray(schema['enum'])) return schema['enum'][0];
  if ('const' in schema) return schema['const'];
  const either = schema['anyOf'];
  if (Array.isArray(either)) return answerBySchema(either[0] as Schema);
  switch (schema['type']) {
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return typeof schema['minimum'] === 'number' ? schema['minimum'] : 0;
    case 'array':
      return [];
    case 'object': {
      const properties = (schema['properties'] ?? {}) as Record<string, Schema>;
      return Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, answerBySchema(of)]));
    }
    case 'null':
      return null;
    default:
      return 'scripted';
  }
}
