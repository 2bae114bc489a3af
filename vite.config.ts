import { randomBytes } from 'node:crypto';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { securityHeaders, withMetaPolicy } from './scripts/headers.mjs';

// One nonce a run lets Vite's own inline scripts and styles through while developing.
const nonce = randomBytes(16).toString('base64');

// The development server's pages hold inline scripts, which the policy lets through by its nonce only.
const metaPolicy: Plugin = {
  name: 'meta-policy',
  apply: 'build',
  transformIndexHtml: { order: 'pre', handler: withMetaPolicy },
};

export default defineConfig(({ command }) => ({
  plugins: [react(), metaPolicy],
  html: command === 'serve' ? { cspNonce: nonce } : {},
  server: { headers: securityHeaders(nonce) },
  build: {
    manifest: true,
    // An inlined file would be a data: address, which the security policy allows for images only.
    assetsInlineLimit: 0,
    target: 'es2022',
  },
}));
