import { describe, expect, it } from 'vitest';
import { formatLink, parseLink } from './codec';
import { migrate, migrations } from './migrate';

const canonical = (search: string): string => formatLink(parseLink(search).link);

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ to }) => to)).toEqual(migrations.map((_, i) => i + 1));
  });

  it('give retired words their present ones, included and excluded', () => {
    expect(
      canonical('?kind=briefing,public-statement,-phone-call&mode=online&status=-reported'),
    ).toBe('?kind=debrief,statement,-call&mode=written&status=-unconfirmed');
    expect(canonical('?mode=unknown&kind=multilateral-talks')).toBe('?kind=talks&mode=none');
  });

  it('leave other parameters and words alone', () => {
    const pairs = [['q', 'briefing'], ['who', 'briefing'], ['kind', 'meeting,talks'], ['__proto__', 'x']] as const; // prettier-ignore
    expect(migrate(pairs)).toEqual(pairs);
  });
});
