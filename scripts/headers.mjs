// What every host sends with the app: one source for the server here, for `_headers` and for the
// snippets in deploy/.

/** The content security policy of every page; `nonce` is for the development server alone. */
export function contentSecurityPolicy(nonce = '') {
  const own = nonce ? `'self' 'nonce-${nonce}'` : `'self'`;
  return [
    `default-src 'none'`,
    `script-src ${own}`,
    `worker-src 'self'`,
    `style-src ${own}`,
    `img-src 'self' blob: data:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `object-src 'none'`,
    `frame-src 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types default`,
  ].join('; ');
}

/** All security headers of every answer, by name. */
export function securityHeaders(nonce = '') {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  };
}

/** The security headers of a host that answers over https: those of every answer, and HSTS. */
export function httpsHeaders() {
  return {
    ...securityHeaders(),
    // Over plain http a browser must ignore it, so the server here does not send it.
    'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  };
}

/** How long a file may be kept: asked for anew each time, or for ever where its name is its hash. */
export const cacheControl = {
  page: 'no-cache',
  asset: 'public, max-age=31536000, immutable',
};

/**
 * The page with the policy in itself, for hosts that send no headers: as the first thing after the
 * charset, since it holds for what follows. Throws when the page has no such charset.
 */
export function withMetaPolicy(html) {
  // A meta element cannot say who may frame the page; browsers complain of one that tries.
  const policy = contentSecurityPolicy().replace(` frame-ancestors 'none';`, '');
  const charset = /<meta charset="utf-8" ?\/?>/i;
  if (!charset.test(html)) throw new Error('The page has no <meta charset="utf-8">.');
  return html.replace(
    charset,
    (found) => `${found}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
  );
}
