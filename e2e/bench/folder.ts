// Where the measured pages find the build and the data, for as long as the bench runs.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStaticServer } from '../../scripts/server.mjs';
import { createPeerServer } from './peer';
import { serve, temporaryFolder, type Served } from './serve';

/** Made-up data of one size. */
export type BenchData = {
  /** A dataset file for the app. */
  readonly file: string;
  /** The same for the peer. */
  readonly items: string;
};

/** A build and the peers' pages, each with a server, and the data that both get. */
export type Bench = {
  /** The build. */
  readonly app: Served;
  /** The peers' pages. */
  readonly beside: Served;
  /** Puts the data of a size where both find it. */
  readonly put: (size: number, data: BenchData) => void;
  /** Ends the servers. */
  readonly clear: () => void;
};

/** A copy of the build of a folder, served with what is put beside it; gone when the process ends. */
export async function layBench(dist: string): Promise<Bench> {
  const folder = temporaryFolder();
  const [built, items] = [join(folder, 'dist'), join(folder, 'items')];
  cpSync(dist, built, { recursive: true });
  mkdirSync(join(built, 'bench'));
  mkdirSync(items);
  const app = await serve(createStaticServer(built));
  const beside = await serve(createPeerServer(items));
  return {
    app,
    beside,
    put: (size, data) => {
      writeFileSync(join(built, 'bench', `${size}.json`), data.file);
      writeFileSync(join(items, `${size}.json`), data.items);
    },
    clear: () => {
      app.close();
      beside.close();
    },
  };
}
