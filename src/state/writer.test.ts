import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handClock } from '../testing/clock';
import type { HistoryEntry } from './place';
import { createWriter } from './writer';

const entry = (to: string, replace = false): HistoryEntry => ({ to, state: null, replace });

describe('createWriter', () => {
  it('writes at once below the limit', () => {
    const written: HistoryEntry[] = [];
    const writer = createWriter((e) => written.push(e), handClock());
    writer.write(entry('a'));
    writer.write(entry('b', true));
    expect(written).toEqual([entry('a'), entry('b', true)]);
    expect(writer.waiting()).toBeNull();
  });

  it('holds the 76th back and writes the last one when the limit allows', () => {
    const clock = handClock();
    const written: string[] = [];
    const writer = createWriter(({ to }) => written.push(to), clock);
    for (let i = 0; i < 90; i += 1) writer.write(entry(String(i)));
    expect(written).toHaveLength(75);
    expect(writer.waiting()?.to).toBe('89');
    clock.advance(30_001);
    expect(written.slice(74)).toEqual(['74', '89']);
  });

  it('writes nothing more once cancelled', () => {
    const clock = handClock();
    const written: string[] = [];
    const writer = createWriter(({ to }) => written.push(to), clock);
    for (let i = 0; i < 80; i += 1) writer.write(entry(String(i)));
    writer.cancel();
    clock.advance(60_000);
    expect(written).toHaveLength(75);
  });

  it('never exceeds 75 in 30 s and never loses the last', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(900), { minLength: 1, maxLength: 400 }), (gaps) => {
        const clock = handClock();
        const written: { to: string; at: number }[] = [];
        const writer = createWriter(({ to }) => written.push({ to, at: clock.now() }), clock);
        gaps.forEach((gap, i) => {
          clock.advance(gap);
          writer.write(entry(String(i)));
        });
        clock.advance(60_000);
        expect(written.at(-1)!.to).toBe(String(gaps.length - 1));
        written.forEach(({ at }) => {
          const inSpan = written.filter((w) => w.at > at - 30_000 && w.at <= at);
          expect(inSpan.length).toBeLessThanOrEqual(75);
        });
      }),
    );
  });
});
