/** The content security policy of every page; `nonce` is for the development server alone. */
export function contentSecurityPolicy(nonce?: string): string;
/** All security headers of every answer. */
export function securityHeaders(nonce?: string): Record<string, string>;
