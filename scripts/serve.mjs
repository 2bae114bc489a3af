// Serves the built app with its security headers on http://localhost:4173 (or $PORT); given a folder,
// serves that one.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createStaticServer } from './server.mjs';

const [folder = fileURLToPath(new URL('../dist', import.meta.url))] = process.argv.slice(2);
if (!existsSync(`${folder}/index.html`)) {
  console.error('There is no built app in dist/. Run `npm run build` first.');
  process.exit(1);
}

const port = process.env.PORT || '4173';
const server = createStaticServer(folder);
const fail = ({ message }) => {
  console.error(`Cannot serve on port ${port}: ${message}`);
  process.exit(1);
};
server.on('error', fail);
server.on('listening', () => {
  console.log(`Parley is on http://localhost:${server.address().port}`);
});
try {
  server.listen(Number(port), 'localhost');
} catch (error) {
  fail(error);
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    // Downloads under way may end; whoever does not is not waited for.
    setTimeout(() => server.closeAllConnections(), 2000).unref();
  });
}
