import { useMemo, useState, type KeyboardEvent } from 'react';
import type { Topology } from 'topojson-specification';
import { Tools } from '../../chart/Tools';
import { useKeptFocus } from '../../chart/useKeptFocus';
import { useSize } from '../../chart/useSize';
import { useZoom } from '../../chart/useZoom';
import type { MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { countriesOf, countryOf, type Country } from './borders';
import { Ground } from './Ground';
import {
  cameraOf,
  fit,
  transformOf,
  withoutOutliers,
  worldSize,
  zoomExtent,
  type Size,
} from './layoutCamera';
import { labelWidth } from './layoutLabels';
import { layoutScene } from './layoutScene';
import './map.css';
import { Label, PinMark, PlaceMark } from './Marks';
import { pinLabel, placeLabel, summarizeMap } from './summary';
import { Table } from './Table';
import { tallyPlaces, tallyTray } from './tally';
import { Tray } from './Tray';
import { pinKey, useOptions } from './useOptions';
import { step } from './useRoving';

/** What the map gets beside what every view gets. */
export type MapViewProps = ViewProps & {
  /** Where it looks; null fits the places of the dataset, without those far from the rest. */
  readonly camera: MapCamera | null;
  /** The borders, as an atlas in the form of world-atlas; null until they are loaded. */
  readonly world: Topology | null;
};

const noCountries: readonly Country[] = [];
const unmeasured: Size = { width: 440, height: 320 };
// The buttons' corner, kept free of labels.
const tools = { width: 168, height: 36 };

const pans = new Map<string, readonly [number, number]>([
  ['ArrowLeft', [60, 0]],
  ['ArrowRight', [-60, 0]],
  ['ArrowUp', [0, 60]],
  ['ArrowDown', [0, -60]],
]);

/** Where events were: counts at cities, regions and countries, and what has no place. */
export function MapView(props: MapViewProps) {
  const { aggregates, vocabulary, filters, camera, world, onPreview, onCommit } = props;
  const words = useText();
  const [measure, measured] = useSize();
  const [tabular, setTabular] = useState(false);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [refused, setRefused] = useState(0);
  const kept = useKeptFocus(svg);
  const size = measured ?? unmeasured;

  const countries = useMemo(() => (world ? countriesOf(world) : noCountries), [world]);
  const home = useMemo(
    () => fit(withoutOutliers([...vocabulary.places.values()]), size),
    [vocabulary, size],
  );
  const looking = camera ?? home;
  const transform = useMemo(() => transformOf(looking, size), [looking, size]);
  const { zoomBy, panBy } = useZoom(svg, {
    transform,
    extent: zoomExtent(size, looking.lat),
    translateExtent: [
      [0, 0],
      [worldSize, worldSize],
    ],
    touchFingers: 2,
    onWheelRefused: () => setRefused((times) => times + 1),
    onPreview: (to) => onPreview({ map: cameraOf(to, size) }),
    onCommit: (to) => onCommit({ map: cameraOf(to, size) }),
    onCancel: () => onPreview(null),
  });

  const tallies = useMemo(() => tallyPlaces(aggregates, vocabulary), [aggregates, vocabulary]);
  const onMap = useMemo(() => {
    const tinted = tallies.filter(({ place }) => place.precision === 'country');
    return new Map(tinted.map(({ place }) => [place.id, countryOf(countries, place)]));
  }, [tallies, countries]);
  const scene = useMemo(() => {
    const region = new Intl.DisplayNames(words.lang, { type: 'region' });
    const tinted = new Set(onMap.values());
    const { width, height } = size;
    const corner = { x0: width - tools.width, y0: 0, x1: width, y1: tools.height };
    const policy = labelWidth(words.t('map.borders')) + 12;
    const edge = { x0: width - policy, y0: height - 20, x1: width, y1: height };
    return layoutScene(tallies, countries, transform, size, [corner, edge], {
      lines: (place) => {
        if (place.form === 'country') return [placeLabel(place, words), words.t('map.city-none')];
        return [place.roomy ? words.name(place.place.name) : placeLabel(place, words)];
      },
      pin: (places, side) => pinLabel(places, side, words),
      country: (country) =>
        country.code === null || tinted.has(country) ? null : (region.of(country.code) ?? null),
    });
  }, [tallies, countries, onMap, transform, size, words]);

  const options = useOptions(props, scene, looking, size);
  const moved = `translate(${transform.x},${transform.y}) scale(${transform.k})`;
  const summary = summarizeMap(aggregates, vocabulary, words);

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { code } = event;
    const next = step(options.order, options.active, code);
    const pan = event.shiftKey ? pans.get(code) : undefined;
    if (pan) panBy(...pan);
    else if (next !== null)
      svg?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    else if (code === 'Equal' || code === 'NumpadAdd') zoomBy(1.5);
    else if (code === 'Minus' || code === 'NumpadSubtract') zoomBy(1 / 1.5);
    else if (code === 'Escape') {
      onPreview(null);
      svg?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div className="map">
      <p className="map-said">{summary}</p>
      <div className="map-frame" ref={measure}>
        {measured && !tabular && (
          <svg
            ref={setSvg}
            role={options.order.length ? 'listbox' : 'img'}
            aria-label={summary}
            aria-multiselectable={options.order.length ? true : undefined}
            aria-busy={world === null}
            tabIndex={-1}
            onKeyDown={onKeyDown}
            {...kept}
          >
            <Ground countries={countries} transform={moved} />
            {scene.beyond.map(({ place }) => (
              <path
                key={place.id}
                className="map-tint"
                d={onMap.get(place.id)?.path}
                transform={moved}
              />
            ))}
            {scene.names.map((label) => (
              <Label key={label.lines[0]} className="map-name" label={label} />
            ))}
            {scene.places.map((place) => (
              <PlaceMark
                key={place.place.id}
                place={place}
                country={onMap.get(place.place.id) ?? null}
                label={scene.labels.get(place.place.id) ?? null}
                transform={moved}
                ring={options.ring === place.place.id}
                option={options.ofPlace(place)}
              />
            ))}
            {scene.pins.map((pin) => (
              <PinMark
                key={pinKey(pin)}
                pin={pin}
                label={pinLabel(pin.places, pin.side, words)}
                option={options.ofPin(pin)}
              />
            ))}
          </svg>
        )}
        {tabular && (
          <div className="map-table">
            <Table places={tallies} />
          </div>
        )}
        {!tabular && <p className="map-borders">{words.t('map.borders')}</p>}
        {refused > 0 && (
          <p key={refused} className="map-hint" aria-hidden>
            {words.t('map.wheel')}
          </p>
        )}
        <Tools
          words={{
            zoomIn: words.t('chart.zoom-in'),
            zoomOut: words.t('chart.zoom-out'),
            fit: words.t('chart.fit'),
            fitHint: words.t('map.fit-hint'),
            table: words.t('chart.table'),
          }}
          zoomBy={zoomBy}
          onFit={() => onCommit({ map: null })}
          tabular={tabular}
          onTable={() => setTabular(!tabular)}
        />
      </div>
      <Tray tray={tallyTray(aggregates)} where={filters.where} onCommit={onCommit} />
    </div>
  );
}
