import { afterEach, expect, test, vi } from 'vitest';
import { contact } from '../../../testing/network';
import { place } from './placing';
import { layoutNetwork, startNetwork } from './positions';
import { networkOf } from './ties';

const room = { width: 408, height: 216 };
const rows = Array.from({ length: 300 }, (_, i) =>
  contact(`c-${i}`, [`a-${i % 97}`, `b-${i % 61}`]),
);
const network = networkOf(rows, () => null);

afterEach(() => vi.unstubAllGlobals());

/** A worker that hears a request and is told what to do with it. */
function stubWorker(onRequest: (worker: Worker) => void) {
  const ended = vi.fn();
  class Stub {
    terminate = ended;
    postMessage() {
      queueMicrotask(() => onRequest(this as unknown as Worker));
    }
  }
  vi.stubGlobal('Worker', Stub);
  return ended;
}

test('a worker answers, and is ended', async () => {
  const answer = new Map([['actor:a', { x: 0.5, y: 0.5 }]]);
  const ended = stubWorker((worker) =>
    worker.onmessage!.call(worker, { data: answer } as MessageEvent),
  );
  const told = await new Promise((tell) => void place({ network, room }, tell));
  expect(told).toBe(answer);
  expect(ended).toHaveBeenCalled();
});

test.each([
  ['cannot be made', () => vi.stubGlobal('Worker', undefined)],
  [
    'fails',
    () =>
      stubWorker((worker) =>
        worker.onerror!.call(worker, { preventDefault: () => {} } as ErrorEvent),
      ),
  ],
])('where a worker %s, this thread comes to the very same places', async (_, stub) => {
  stub();
  const told = await new Promise((tell) => void place({ network, room }, tell));
  expect(told).toEqual(layoutNetwork(network, room));
});

test('what is given up is never told of', async () => {
  vi.stubGlobal('Worker', undefined);
  const tell = vi.fn();
  place({ network, room }, tell)();
  await new Promise((done) => void place({ network, room }, done));
  expect(tell).not.toHaveBeenCalled();
});

test('a network starts where its parts will be, each thing at a place of its own in the room', () => {
  const start = startNetwork(network, room);
  expect([...start.keys()].sort()).toEqual([...layoutNetwork(network, room).keys()].sort());
  for (const { x, y } of start.values()) {
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
    expect(Math.max(x, y)).toBeLessThanOrEqual(1);
  }
  expect(new Set([...start.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(start.size);
});
