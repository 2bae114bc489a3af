import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingEdges, type Edge } from './cycles';

/** Edges from words: `ab bc`. */
const edges = (text: string): Edge[] =>
  text.split(' ').map((pair) => ({ from: pair[0]!, to: pair[1]! }));
const closing = (text: string) => closingEdges(edges(text)).map(({ from, to }) => from + to);

const edgesArbitrary = fc
  .array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 20 })
  .map((pairs) => pairs.map(([from, to]) => ({ from: `${from}`, to: `${to}` })));

/** Whether one comes back to where one was, walking all ways: slow and plain. */
function hasCycle(list: readonly Edge[]): boolean {
  const walk = (id: string, before: readonly string[]): boolean =>
    before.includes(id) || list.some(({ from, to }) => from === id && walk(to, [...before, id]));
  return list.some(({ from }) => walk(from, []));
}

describe('closingEdges', () => {
  it('finds the last edge of each cycle', () => {
    expect(closing('ab bc ca')).toEqual(['ca']);
    expect(closing('ca ab bc')).toEqual(['bc']);
    expect(closing('ab ba bc cb')).toEqual(['ba', 'cb']);
    expect(closing('xa ab ba by')).toEqual(['ba']);
    expect(closing('aa ab')).toEqual(['aa']);
    expect(closing('ab ac bd cd')).toEqual([]);
  });

  it('leaves no cycle, and takes no edge that closed none', () => {
    fc.assert(
      fc.property(edgesArbitrary, (list) => {
        const closed = new Set(closingEdges(list));
        const kept: Edge[] = [];
        for (const edge of list) {
          expect(hasCycle([...kept, edge])).toBe(closed.has(edge));
          if (!closed.has(edge)) kept.push(edge);
        }
      }),
    );
  });

  it('walks a chain as long as a file', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => ({ from: `${i + 1}`, to: `${i}` }));
    expect(closingEdges(chain)).toEqual([]);
  });
});
