import { describe, expect, it } from 'vitest';
import { httpsHeaders } from './headers.mjs';

// The modifiers of MDN's HTTP Observatory, as the score table of its published grader gives them
// (src/grader/charts.js of mdn-http-observatory), for what headers alone decide.
// Not counted, for a site of one origin without cookies scores 0 in each: cookies, cross-origin
// sharing, subresource integrity, and the redirection from http, which is the host's own to set up.

type Headers = Record<string, string | undefined>;

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split(';').map((text) => {
      const [name = '', ...values] = text.trim().split(/\s+/);
      return [name, values];
    }),
  );
}

const broad = ['*', 'http:', 'https:', 'ftp:'];

const tests: Record<string, (headers: Headers) => number> = {
  'content-security-policy'({ 'Content-Security-Policy': policy }) {
    if (policy === undefined) return -25;
    const all = directives(policy);
    const of = (name: string) => all.get(name) ?? all.get('default-src') ?? ['*'];
    const holds = (name: string, values: string[]) => of(name).some((v) => values.includes(v));
    const unsafe = [...broad, "'unsafe-inline'", 'data:'];
    if (holds('script-src', unsafe) || holds('object-src', broad)) return -20;
    if ([...all.values()].flat().some((value) => /^(http|ftp):/.test(value))) return -20;
    if (['script-src', 'style-src'].some((name) => holds(name, ["'unsafe-eval'"]))) return -10;
    if (holds('style-src', unsafe)) return 0;
    return all.get('default-src')?.join() === "'none'" ? 10 : 5;
  },
  'x-frame-options'({ 'Content-Security-Policy': policy, 'X-Frame-Options': frames }) {
    if (directives(policy ?? '').has('frame-ancestors')) return 5;
    return /^(deny|sameorigin)$/i.test(frames ?? '') ? 0 : -20;
  },
  'strict-transport-security'({ 'Strict-Transport-Security': hsts }) {
    const [, age] = /max-age=(\d+)/.exec(hsts ?? '') ?? [];
    if (age === undefined) return -20;
    return Number(age) >= 15_768_000 ? 0 : -10;
  },
  'x-content-type-options': ({ 'X-Content-Type-Options': type }) => (type === 'nosniff' ? 0 : -5),
  'referrer-policy'({ 'Referrer-Policy': policy }) {
    if (policy === undefined) return 0;
    const close = /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/;
    return close.test(policy) ? 5 : -5;
  },
  'cross-origin-resource-policy'({ 'Cross-Origin-Resource-Policy': policy }) {
    if (policy === undefined || policy === 'cross-origin') return 0;
    return policy === 'same-origin' || policy === 'same-site' ? 10 : -5;
  },
};

/** The score; what is given on top counts only from 90 points on, as there. */
function score(headers: Headers): number {
  const modifiers = Object.values(tests).map((test) => test(headers));
  const sum = (list: number[]) => list.reduce((a, b) => a + b, 0);
  const base = 100 + sum(modifiers.filter((m) => m < 0));
  return base < 90 ? Math.max(0, base) : base + sum(modifiers.filter((m) => m > 0));
}

const without = (name: string): Headers => ({ ...httpsHeaders(), [name]: undefined });
const policyWith = (from: string, to: string): Headers => ({
  ...httpsHeaders(),
  'Content-Security-Policy': httpsHeaders()['Content-Security-Policy']?.replace(from, to),
});

describe('the score of the headers by MDN’s HTTP Observatory', () => {
  it('is A+, which begins at 100', () => {
    expect(score(httpsHeaders())).toBe(120);
    expect(score(httpsHeaders())).toBeGreaterThanOrEqual(100);
  });

  it.each<[string, Headers, number]>([
    ['nothing', {}, 30],
    ['no policy', without('Content-Security-Policy'), 75],
    ['no word on https', without('Strict-Transport-Security'), 80],
    ['no word on types', without('X-Content-Type-Options'), 115],
    ['inline scripts', policyWith("script-src 'self'", "script-src 'self' 'unsafe-inline'"), 80],
    ['inline styles', policyWith("style-src 'self'", "style-src 'self' 'unsafe-inline'"), 110],
    ['a default that lets through', policyWith("default-src 'none'", "default-src 'self'"), 115],
    ['frames', policyWith(" frame-ancestors 'none';", ''), 115],
  ])('falls with %s', (_what, headers, points) => expect(score(headers)).toBe(points));
});
