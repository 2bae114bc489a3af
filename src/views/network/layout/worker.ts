// Lays networks out in a thread of its own, so that no page waits for a large one.
import type { Placing } from './placing';
import { layoutNetwork } from './positions';

addEventListener('message', ({ data }: MessageEvent<Placing>) => {
  postMessage(layoutNetwork(data.network, data.room));
});
