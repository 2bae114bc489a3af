import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { useWalk, type Share } from './useWalk';

const keys = ['a', 'b', 'c'];

function Probe({ share }: { readonly share: Share | null }) {
  const { standing } = useWalk(keys, undefined, share);
  return [...keys, 'elsewhere'].map((key) => {
    const { place, stop } = standing(key);
    return `${key} ${place ? place.join(' of ') : 'nowhere'}${stop ? ' stop' : ''}; `;
  });
}

const said = (share: Share | null) => renderToStaticMarkup(<Probe share={share} />);

test('options count themselves where all are offered', () => {
  expect(said(null)).toBe('a 1 of 3 stop; b 2 of 3; c 3 of 3; elsewhere nowhere; ');
});

test('options that are a few of very many say which ones they are of all', () => {
  expect(said({ places: [0, 411, 999], of: 1000 })).toBe(
    'a 1 of 1000 stop; b 412 of 1000; c 1000 of 1000; elsewhere nowhere; ',
  );
});
