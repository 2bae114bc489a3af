import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { digests } from './scripts/digests';
import { firstView } from './scripts/first-view';
import { securityHeaders, withMetaPolicy } from './scripts/headers.mjs';

// One nonce a run lets Vite's own inline scripts and styles through while developing.
const nonce = randomBytes(16).toString('base64');

// The development server's pages hold inline scripts, which the policy lets through by its nonce only.
const metaPolicy: Plugin = {
  name: 'meta-policy',
  apply: 'build',
  transformIndexHtml: { order: 'pre', handler: withMetaPolicy },
};

// The package's own entry is its development build, whose warnings no reader needs.
const router = fileURLToPath(
  new URL('./node_modules/react-router/dist/production/index.mjs', import.meta.url),
);

// Components that are wrapped, and given a name for a developer's tools, stay in the build though nobody uses them.
const slimRouter: Plugin = {
  name: 'slim-router',
  apply: 'build',
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) =>
      code
        .replaceAll(/^\w+\.displayName = .*;$/gm, '')
        .replaceAll(/ = (React\d*\.(forwardRef|memo|createContext)\()/g, ' = /* @__PURE__ */ $1'),
  },
};

export default defineConfig(({ command }) => ({
  resolve: { alias: command === 'build' ? [{ find: 'react-router', replacement: router }] : [] },
  plugins: [react(), metaPolicy, slimRouter, digests(), firstView()],
  html: command === 'serve' ? { cspNonce: nonce } : {},
  server: { headers: securityHeaders(nonce) },
  build: {
    manifest: true,
    // Every browser that the target allows preloads modules by itself, or does without.
    modulePreload: { polyfill: false },
    // An inlined file would be a data: address, which the security policy allows for images only.
    assetsInlineLimit: 0,
    target: 'es2022',
    rolldownOptions: {
      // What d3 makes up beforehand, and nobody uses, need not be fetched.
      treeshake: {
        propertyReadSideEffects: false,
        manualPureFunctions: [
          ...['timeInterval', 'timeWeekday', 'utcWeekday', 'ticker'],
          ...['bisector', 'Blur2', 'shuffler'],
        ],
      },
      output: {
        // What the first view shares with what comes later is one file, not ten.
        codeSplitting: {
          // The ways to other datasets share much among themselves, and little with the first view; nor does it cite.
          groups: [
            {
              name: 'shared',
              test: /\/src\/(?!chart\/DataTable|i18n\/citation|\w+\/datasets\/)/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
}));
