import { afterEach, describe, expect, it, vi } from 'vitest';
import raw from '../../data/umerov-ankara.json';
import { hold } from '../chart/hold';
import { validate } from '../dataset/validate';
import { clause } from '../filters/filters';
import { handClock } from '../testing/clock';
import { createHistory } from './history';
import { readPlace, type HistoryEntry } from './place';

const dataset = validate(raw).dataset!;
const day = (text: string) => Date.parse(`${text}T00:00Z`);

/** A history that began at `to`, with what it wrote and how often it went back. */
function begun(to: string) {
  const clock = handClock();
  const written: HistoryEntry[] = [];
  let backs = 0;
  const start = { to, state: null };
  const history = createHistory(dataset, start, clock);
  history.connect({ write: (entry) => written.push(entry), back: () => (backs += 1) });
  const addresses = () => written.map((entry) => entry.to);
  return { history, clock, written, addresses, backs: () => backs };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a history', () => {
  it('writes a change as one entry, and nothing for what stands there already', () => {
    const { history, written } = begun('/?who=umerov');
    history.commit({ where: clause(['ankara']) });
    history.commit({ where: clause(['ankara']) });
    expect(written).toEqual([{ to: '/?who=umerov&where=ankara', state: null, replace: false }]);
  });

  it('builds the second of two changes on the first, before anything is drawn', () => {
    const { history, addresses } = begun('/');
    history.commit({ who: clause(['umerov']) });
    history.commit({ where: clause(['ankara']) });
    expect(addresses().at(-1)).toBe('/?who=umerov&where=ankara');
  });

  it('completes what it writes', () => {
    const lane = begun('/?lanes=actor&who=fidan,umerov&together=1');
    lane.history.commit({ who: clause(['umerov']) });
    lane.history.commit({ who: null });
    expect(lane.addresses()).toEqual(['/?who=umerov&lanes=actor', '/?lanes=actor']);
    const handles = begun('/?when=2026-01-01/2026-01-03&certain=1');
    handles.history.nudge({ when: { start: -Infinity, end: day('2026-01-04') } });
    handles.history.nudge({ when: null });
    handles.clock.advance(700);
    expect(handles.addresses()).toEqual(['/']);
  });

  it('makes one entry of a run of keys, once none came for a while', () => {
    const { history, clock, addresses } = begun('/');
    history.nudge({ known: day('2025-12-30') });
    clock.advance(600);
    history.nudge({ known: day('2025-12-31') });
    clock.advance(600);
    expect(addresses()).toEqual([]);
    expect(history.shown().change).toEqual({ known: day('2025-12-31') });
    clock.advance(100);
    expect(addresses()).toEqual(['/?known=2025-12-31']);
    expect(history.shown()).toEqual({
      place: { to: '/?known=2025-12-31', state: null },
      change: null,
    });
  });

  it('writes a run of keys before anything else, and drops it with a preview of nothing', () => {
    const { history, addresses } = begun('/');
    history.nudge({ known: 'latest' });
    history.preview({ q: 'talks' });
    expect(addresses()).toEqual(['/?known=latest']);
    history.nudge({ known: day('2025-12-30') });
    history.open({ type: 'actor', id: 'umerov' });
    expect(addresses().slice(1)).toEqual([
      '/?known=2025-12-30',
      '/umerov-ankara/actor/umerov?known=2025-12-30',
    ]);
    history.nudge({ known: 'latest' });
    history.preview(null);
    history.settle();
    expect(addresses()).toHaveLength(3);
    history.nudge({ known: 'latest' });
    expect(history.dropNudge()).toBe(true);
    expect(history.dropNudge()).toBe(false);
    expect(history.shown().change).toBeNull();
  });

  it('shows a preview without writing it', () => {
    const { history, addresses } = begun('/');
    history.preview({ q: 'talks' });
    expect(history.shown().change).toEqual({ q: 'talks' });
    history.preview(null);
    expect(history.shown()).toEqual({ place: { to: '/', state: null }, change: null });
    expect(addresses()).toEqual([]);
  });

  it('goes where the browser went, whatever was shown or waits', () => {
    const { history, clock, addresses } = begun('/');
    history.nudge({ known: 'latest' });
    history.arrive({ to: '/?who=fidan', state: null });
    clock.advance(60_000);
    expect(addresses()).toEqual([]);
    expect(history.shown()).toEqual({ place: { to: '/?who=fidan', state: null }, change: null });
  });

  it('takes nothing more from a gesture that began where one no longer is', () => {
    vi.stubGlobal('window', new EventTarget());
    for (const leave of ['arrive', 'go'] as const) {
      const { history, addresses } = begun('/?who=umerov');
      // A drag as the pictures have it: given up, it tells nothing more.
      let under = true;
      const end = hold(() => {
        under = false;
        history.preview(null);
      });
      const drag = () => under && history.preview({ where: clause(['ankara']) });
      const drop = () => under && history.commit({ where: clause(['ankara']) });
      drag();
      expect(history.shown().change).not.toBeNull();
      if (leave === 'arrive') history.arrive({ to: '/?who=fidan', state: null });
      else history.go({ briefing: 'story', step: 2 });
      const there = { place: history.shown().place, change: null };
      drag();
      expect(history.shown()).toEqual(there);
      drop();
      end();
      expect(history.shown()).toEqual(there);
      expect(addresses()).toEqual(leave === 'arrive' ? [] : ['/umerov-ankara/brief/story/2']);
    }
  });

  it('is ahead of the browser while the limit holds an entry back', () => {
    const { history, clock, addresses } = begun('/');
    for (let i = 0; i < 80; i++) history.commit({ q: `word ${i}` });
    expect(addresses()).toHaveLength(75);
    expect(history.shown().place.to).toBe('/?q=word%2079');
    clock.advance(30_001);
    expect(addresses().at(-1)).toBe('/?q=word%2079');
  });

  it('tells its listeners of every difference, and of nothing else', () => {
    const { history } = begun('/');
    let calls = 0;
    const stop = history.subscribe(() => (calls += 1));
    history.preview(null);
    expect(calls).toBe(0);
    history.preview({ q: 'a' });
    history.commit({ q: 'a' });
    expect(calls).toBe(2);
    stop();
    history.commit({ q: 'b' });
    expect(calls).toBe(2);
  });

  it('keeps what is chosen in a sheet when Back takes the sheet away, and the next Back undoes it', () => {
    const { history, written, backs } = begun('/');
    history.showSheet(true);
    history.showSheet(false);
    expect(backs()).toBe(1);
    history.commit({ where: clause(['ankara']) });
    history.commit({ who: clause(['umerov']) });
    expect(history.shown().place.state).toEqual({ sheet: 'used' });
    history.showSheet(false);
    expect(backs()).toBe(2);
    const under = { to: '/?where=ankara', state: { sheet: 'under' } } as const;
    history.arrive(under);
    expect(written).toEqual([
      { to: '/', state: { sheet: 'new' }, replace: false },
      { ...under, replace: true },
      { to: '/?where=ankara', state: { sheet: 'used' }, replace: false },
      { to: '/?who=umerov&where=ankara', state: { sheet: 'used' }, replace: true },
      { to: '/?who=umerov&where=ankara', state: { sheet: 'under' }, replace: true },
    ]);
    history.commit({ where: null });
    expect(written.at(-1)).toEqual({ to: '/?who=umerov', state: { sheet: null }, replace: false });
    history.arrive({ to: '/', state: null });
    expect(history.shown().place.to).toBe('/');
    expect(written).toHaveLength(6);
  });

  it('is left with all that was done, also what waited to be written', () => {
    const { history, clock, written } = begun('/');
    history.nudge({ known: day('2025-12-30') });
    history.leave('/elsewhere', 'Now elsewhere.');
    expect(written).toEqual([
      { to: '/?known=2025-12-30', state: null, replace: false },
      { to: '/elsewhere', state: { notice: 'Now elsewhere.' }, replace: false },
    ]);
    expect(history.shown().place.to).toBe('/?known=2025-12-30');
    for (let i = 0; i < 80; i++) history.commit({ q: `word ${i}` });
    history.leave('/datasets', null);
    expect(written.slice(-2).map(({ to, state }) => [to, state])).toEqual([
      ['/?known=2025-12-30&q=word%2079', null],
      ['/datasets', null],
    ]);
    clock.advance(30_001);
    expect(written.at(-1)!.to).toBe('/datasets');
  });

  it('walks a briefing with the language kept, and comes back to the step from what was opened', () => {
    const { history, addresses, written } = begun('/?lang=uk');
    history.go({ briefing: 'story', step: 2 });
    history.open({ type: 'actor', id: 'umerov' });
    expect(written.at(-1)).toEqual({
      to: '/umerov-ankara/brief/story/2?lang=uk',
      state: { focus: { type: 'actor', id: 'umerov' } },
      replace: false,
    });
    expect(readPlace(history.shown().place, dataset)).toMatchObject({
      explored: true,
      focus: { type: 'actor', id: 'umerov' },
    });
    history.go(null);
    expect(addresses().at(-1)).toBe('/umerov-ankara?lang=uk');
  });
});
