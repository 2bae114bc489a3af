import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import raw from '../../../data/umerov-ankara.json';
import { validate } from '../../dataset/validate';
import { emptyLink } from '../../filters/filters';
import en from '../../i18n/en.json';
import uk from '../../i18n/uk.json';
import { TextProvider } from '../../i18n/useText';
import { createWords } from '../../i18n/words';
import { LinkNotice, type LinkNoticeProps } from './LinkNotice';
import { LinkParts, type LinkPartsProps } from './LinkParts';

const { vocabulary } = validate(raw).dataset!;
const english = createWords('en', en);

describe('the notice of a link', () => {
  const shown = (node: ReactNode, words = english) =>
    renderToStaticMarkup(<TextProvider words={words}>{node}</TextProvider>);
  const told = (parts: Partial<LinkPartsProps>, words = english) =>
    shown(
      <LinkParts repaired={[]} dropped={[]} strange={[]} vocabulary={vocabulary} {...parts} />,
      words,
    ).replace(/<\/?(bdi|p|div).*?>/g, '');

  it('names what a link asked for in vain, as text, with the reason, and only the first few', () => {
    const drop = (key: string, value: string) => ({ key, value });
    const dropped = [
      drop('who', '<b>foo'),
      drop('who', 'nobody'),
      drop('when', '2026-02-31'),
      drop('together', '1'),
      drop('q', 'x'.repeat(5000)),
      drop('kind', 'party'),
      drop('kind', 'call'),
    ];
    const html = told({ dropped });
    expect(html).toMatch(
      /^Not used from this link: who=&lt;b&gt;foo \(not an id\), who=nobody \(not in this dataset\), when=2026-02-31 \(not a period\), together=1 \(needs two participants\), q=x{58}… and 2 more$/,
    );
  });

  it('says what wanting together is missing', () => {
    const drop = (value: string) => [{ key: 'together', value }];
    expect(told({ dropped: drop('side') })).toContain('together=side (needs two sides)');
    expect(told({ dropped: drop('who') })).toContain('together=who (needs two participants)');
    expect(told({ dropped: drop('true') })).toContain('together=true (no such choice)');
    expect(told({ dropped: drop('side,who') })).toContain('together=side,who (given twice)');
  });

  it('names what a link says otherwise than it was read, and what means nothing here', () => {
    const repaired = [
      { from: 'WHO=Umerov', to: 'who=umerov' },
      { from: '#where=ankara', to: 'where=ankara' },
    ];
    const dropped = [{ key: 'who', value: 'nobody' }];
    const one = [['foo', '1']] as const;
    const two = [...one, ['<i>', '']] as const;
    expect(told({ repaired, dropped, strange: two })).toBe(
      'Read from this link: WHO=Umerov as who=umerov, #where=ankara as where=ankara' +
        'Not used from this link: who=nobody (not in this dataset)' +
        'Not parameters of Parley: foo=1, &lt;i&gt;',
    );
    expect(told({ strange: one })).toBe('Not a parameter of Parley: foo=1');
    const ukrainian = createWords('uk', uk);
    expect(told({ repaired: repaired.slice(0, 1), strange: one }, ukrainian)).toBe(
      'Прочитано з цього посилання: WHO=Umerov як who=umerovТакого параметра в Parley немає: foo=1',
    );
  });

  it('is there only where there is something to say', () => {
    const notice = (some: Partial<LinkNoticeProps>) =>
      shown(
        <LinkNotice
          link={emptyLink}
          dropped={[]}
          repaired={[]}
          vocabulary={vocabulary}
          onDismiss={() => undefined}
          {...some}
        />,
      );
    const keeping = (...unknown: [string, string][]) => ({ link: { ...emptyLink, unknown } });
    expect(notice({})).toBe('');
    expect(notice(keeping(['utm_source', 'mail'], ['fbclid', 'x'], ['gclid', 'y']))).toBe('');
    expect(notice(keeping(['foo', '1']))).toContain('role="note"');
    expect(notice({ repaired: [{ from: 'WHO=a', to: 'who=a' }] })).toContain('role="note"');
    expect(notice({ dropped: [{ key: 'who', value: 'b' }] })).toContain('role="note"');
  });
});
