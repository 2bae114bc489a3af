// Serves the built app with its security headers on http://localhost:4173 (or $PORT).
import { createServer } from 'node:http';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { securityHeaders } from './headers.mjs';

const dist = fileURLToPath(new URL('../dist', import.meta.url));
if (!existsSync(`${dist}/index.html`)) {
  console.error('There is no built app in dist/. Run `npm run build` first.');
  process.exit(1);
}

const headers = securityHeaders();
const files = sirv(dist, {
  etag: true,
  gzip: true,
  // A path of the app answers with the page; a missing file is missing.
  single: true,
  ignores: [/^\/assets\//, /^\/data\//, /\.[a-z0-9]{2,5}$/i],
  setHeaders(response, pathname) {
    if (pathname.startsWith('/assets/')) {
      response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    }
  },
});

const port = Number(process.env.PORT ?? 4173);
const server = createServer((request, response) => {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  files(request, response, () => {
    response.statusCode = 404;
    response.setHeader('Content-Type', 'text/plain; charset=utf-8');
    response.end('Not found\n');
  });
});
server.on('error', (error) => {
  console.error(`Cannot serve on port ${port}: ${error.message}`);
  process.exit(1);
});
server.listen(port, 'localhost', () => console.log(`Parley is on http://localhost:${port}`));
