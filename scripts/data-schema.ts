// Writes data/dataset.schema.json from the validator's own schemas; with --check, fails when it is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { date, day, file, text, type Notes } from '../src/dataset/schema';

/** Where the generated schema is kept. */
export const schemaPath = fileURLToPath(new URL('../data/dataset.schema.json', import.meta.url));

/** The JSON schema of a dataset file, as text. */
export function schemaText(): string {
  const { $schema, ...schema } = toJsonSchema(file, {
    typeMode: 'input',
    // What JSON Schema cannot say, such as whether an id exists, only the validator checks.
    errorMode: 'ignore',
    definitions: { text, day, date },
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      valibotSchema.type === 'object' ? { ...jsonSchema, additionalProperties: false } : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) => {
      if (valibotAction.type !== 'metadata') return undefined;
      const { metadata } = valibotAction as unknown as { metadata: Notes };
      // Notes are for our own reader; an editor shows what they mean to the author of a file.
      const schema = Object.fromEntries(
        Object.entries(jsonSchema).filter(([key]) => !Object.hasOwn(metadata, key)),
      );
      const { refers, partOf } = metadata;
      if (refers) return { ...schema, description: `Id of a record in ${refers}.` };
      return partOf ? { ...schema, description: `Needs ${partOf.key}.` } : schema;
    },
  });
  const described = { $schema, title: 'Parley dataset, version 1', ...schema };
  return `${JSON.stringify(described, null, 2)}\n`;
}

function run(check: boolean): void {
  if (!check) return writeFileSync(schemaPath, schemaText());
  if (readFileSync(schemaPath, 'utf8') === schemaText()) return;
  console.error('data/dataset.schema.json is stale: npm run data:schema');
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) run(process.argv.includes('--check'));
