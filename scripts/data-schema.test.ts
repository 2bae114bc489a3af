import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { schemaPath, schemaText } from './data-schema';

it('has its schema checked in as it is generated', () => {
  expect(readFileSync(schemaPath, 'utf8')).toBe(schemaText());
});
