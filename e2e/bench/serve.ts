import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that listens. */
export type Served = {
  /** Its address, without a path. */
  readonly origin: string;
  /** Ends it, with what is under way. */
  readonly close: () => void;
};

/** Lets a server listen on a port that is free, for this machine alone. */
export async function serve(server: Server): Promise<Served> {
  await new Promise<void>((done) => server.listen(0, 'localhost', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
