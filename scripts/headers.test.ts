import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy, withMetaPolicy } from './headers.mjs';

const page =
  '<!doctype html><html><head>\n<meta charset="utf-8" />\n<title>x</title></head></html>';

describe('withMetaPolicy', () => {
  it('puts the policy right after the charset, less what a meta element cannot carry', () => {
    const [, before, policy] = /^([^]*)<meta http-equiv="Content-Security-Policy" content="([^"]*)" \/>/.exec(withMetaPolicy(page)) ?? []; // prettier-ignore
    expect(before?.trim()).toBe('<!doctype html><html><head>\n<meta charset="utf-8" />');
    const all = contentSecurityPolicy().split('; ');
    expect(policy?.split('; ')).toEqual(all.filter((part) => !part.startsWith('frame-ancestors')));
    expect(policy?.split('; ')).toHaveLength(all.length - 1);
  });

  it('takes no page without a charset, which would go out without the policy', () => {
    expect(() => withMetaPolicy('<title>x</title>')).toThrow('charset');
  });

  it('is done by the build, before anything that the policy is to hold for', async () => {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const configFile = join(root, 'vite.config.ts');
    const result = await build({ root, configFile, logLevel: 'error', build: { write: false } });
    const { output } = result as Rollup.RollupOutput;
    const file = output.find(({ fileName }) => fileName === 'index.html');
    const text = file?.type === 'asset' ? String(file.source) : '';
    const policy = text.indexOf('http-equiv="Content-Security-Policy"');
    expect(policy).toBeGreaterThan(text.indexOf('charset'));
    expect(text.indexOf('<script')).toBeGreaterThan(policy);
    expect(text.slice(0, policy)).not.toMatch(/<(link|script|style|title)/);
  });
});

describe('the page of a missing file', () => {
  const text = readFileSync(new URL('../public/404.html', import.meta.url), 'utf8');

  it('needs nothing that the policy forbids', () => {
    expect(text).not.toMatch(/<script|<style|style=|\son\w+=/);
    for (const [, address] of text.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(address).toMatch(/^\/(?!\/)/);
    }
  });

  it('says so, and leads home, in both languages', () => {
    expect(text).toContain('<html lang="en">');
    expect(text).toContain('<section lang="uk">');
    expect(text).toContain('href="/?lang=en"');
    expect(text).toContain('href="/?lang=uk"');
  });
});
