import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { createLocalEngine } from '../engine/local';
import { noFilters } from '../filters/filters';
import en from '../i18n/en.json';
import { TextProvider } from '../i18n/useText';
import { createWords } from '../i18n/words';
import { dayAt, days } from '../testing/records';
import { datasetOf, participants, wholeFrame } from '../testing/talks';
import { Table as MapTable } from './map/Table';
import { tallyPlaces } from './map/layout/tally';
import { Table as NetworkTable } from './network/Table';
import { graphOf } from './network/layout/graph';
import { Table as TimelineTable } from './timeline/Table';

const says = {
  ...participants('a b'),
  when: { when: days(1), said: null },
  place: 'x',
  kind: 'talks' as const,
};
const many = Object.fromEntries(Array.from({ length: 1234 }, (_, i) => [`talk-${i}`, { says }]));
const dataset = datasetOf(many);
const { vocabulary } = dataset;
const aggregates = await createLocalEngine(dataset).aggregate(noFilters, {
  ...wholeFrame,
  bins: [dayAt(0), dayAt(9)],
});

test.each<[string, ReactNode]>([
  ['map', <MapTable key="map" places={tallyPlaces(aggregates, vocabulary)} />],
  [
    'network',
    <NetworkTable
      key="network"
      graph={graphOf(aggregates, { form: 'hubs', kept: new Set(), opened: null })}
      pairs={aggregates.pairs}
      nameOf={(id) => id}
      vocabulary={vocabulary}
    />,
  ],
  ['timeline', <TimelineTable key="timeline" {...{ aggregates, vocabulary }} caption="" />],
])('the table of the %s writes numbers in the way of the language', (_, table) => {
  const words = createWords('en', en);
  const html = renderToStaticMarkup(<TextProvider words={words}>{table}</TextProvider>);
  expect(html).toContain('1,234');
  expect(html).not.toContain('1234');
});
