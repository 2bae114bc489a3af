import { expect, it } from 'vitest';
import { named } from './named';

it('finds a name however it is typed, in the order given', () => {
  const all = ['Umerov', 'Kalın', 'Erdoğan', 'Kalinin'].map((id) => ({ id }));
  const found = (wanted: string) => named(all, wanted, (id) => id).map(({ id }) => id);
  expect(found(' kalin')).toEqual(['Kalın', 'Kalinin']);
  expect(found('DOGAN')).toEqual(['Erdoğan']);
  expect(found(' ')).toHaveLength(4);
});
