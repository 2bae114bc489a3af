import { describe, expect, it } from 'vitest';
import { fillFrame, readTexts } from './first-view';

const texts = new Map([
  ['title', { en: 'Talks & "calls" <b>', uk: 'Переговори' }],
  ['app.map', { en: 'Map', uk: 'Карта' }],
]);

describe('the frame of the page', () => {
  it('holds each text in every language, and no markup of its own', () => {
    expect(fillFrame('<h1>{{title}}</h1><h2>{{app.map}}</h2>', texts)).toBe(
      '<h1><span class="frame-text"><span lang="en">Talks &#38; &#34;calls&#34; &#60;b&#62;</span>' +
        '<span lang="uk">Переговори</span></span></h1>' +
        '<h2><span class="frame-text"><span lang="en">Map</span><span lang="uk">Карта</span></span></h2>',
    );
  });

  it('is not built with a slot that nothing fills', () => {
    expect(() => fillFrame('<p>{{lede}}</p>', texts)).toThrow('{{lede}}');
  });

  it('says what the dataset of / says of itself, and the words of the interface', () => {
    const read = readTexts('.');
    expect(read.get('lede')?.en).toMatch(/\S/);
    expect(read.get('title')?.uk).toMatch(/\S/);
    expect(read.get('app.panel-map')).toEqual({ en: 'Map', uk: 'Карта' });
  });
});
