// The browser lets scripts be loaded only through this policy (Trusted Types). It is made before any
// other module runs, lets through addresses of our own origin, and makes no HTML and no script text.
type Policies = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
};

const { trustedTypes } = globalThis as { trustedTypes?: Policies };

trustedTypes?.createPolicy('default', {
  createScriptURL(url) {
    if (new URL(url, location.href).origin === location.origin) return url;
    throw new TypeError(`A script from another origin is not loaded: ${url}`);
  },
});
