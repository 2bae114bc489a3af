import { useEffect, useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import { Drawing } from '../../chart/Drawing';
import { labelWidth } from '../../chart/label';
import { useDrawing } from '../../chart/useDrawing';
import { useMedia } from '../../chart/useMedia';
import type { MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { Late } from '../Late';
import { later } from '../later';
import type { ViewProps } from '../view';
import { Ground } from './Ground';
import { countriesOf, countryOf, type Country } from './layout/borders';
import { looksClosely } from './layout/camera';
import { pinRoom } from './layout/places';
import { layoutScene } from './layout/scene';
import { pinLabel, placeLines, summarizeMap } from './layout/summary';
import { tallyPlaces } from './layout/tally';
import { Label, PinMark, PlaceMark } from './Marks';
import { Tray } from './Tray';
import { useCamera } from './useCamera';
import { pinKey, useOptions } from './useOptions';
import type { World } from './world';
import './map.css';

/** What the map gets beside what every view gets. */
export type MapViewProps = ViewProps & {
  /** Where it looks; null fits the places of the dataset, without those far from the rest. */
  readonly camera: MapCamera | null;
  /** The borders, and whether they are on their way. */
  readonly world: World;
  /** Told whether the camera looks so closely that the fine borders are wanted. */
  readonly onLook: (closely: boolean) => void;
};

const noCountries: readonly Country[] = [];
const Table = later(() => import('./Table').then((module) => module.Table));

const unmeasured: Size = { width: 440, height: 280 };
const policyHeight = 20;
// A label takes at most two fifths of the width or this many pixels, so that the map is not covered by one.
const labelRoom = (width: number) => Math.max(170, 0.4 * width);

/** Where events were: counts at cities, regions and countries, and what has no place. */
export function MapView(props: MapViewProps) {
  const { aggregates, vocabulary, camera, world, onLook, onPreview, onCommit, onNudge } = props;
  const words = useText();
  const measured = useDrawing();
  const size = measured.size ?? unmeasured;
  const { width, height } = size;
  const { covered } = measured;
  const target = useMedia('(pointer: coarse)') ? 44 : 24;

  const free: Box = useMemo(
    () => ({ x0: 0, y0: covered.height, x1: width, y1: height - policyHeight }),
    [width, height, covered.height],
  );
  const countries = useMemo(
    () => (world.atlas ? countriesOf(world.atlas) : noCountries),
    [world.atlas],
  );
  const view = useCamera({
    svg: measured.svg,
    size,
    free,
    camera,
    places: vocabulary.places,
    onCommit: (to) => onCommit({ map: to }),
    onNudge: (to) => onNudge({ map: to }),
    onDrop: () => onPreview(null),
    onWheelRefused: measured.refuse,
  });
  const { transform } = view;
  const closely = looksClosely(view.looking);
  useEffect(() => onLook(closely), [onLook, closely]);

  const tallies = useMemo(() => tallyPlaces(aggregates, vocabulary), [aggregates, vocabulary]);
  const onMap = useMemo(() => {
    const tinted = tallies.filter(({ place }) => place.precision === 'country');
    return new Map(tinted.map(({ place }) => [place.id, countryOf(countries, place)]));
  }, [tallies, countries]);
  const scene = useMemo(() => {
    const region = new Intl.DisplayNames(words.lang, { type: 'region' });
    const tinted = new Set(onMap.values());
    const corner = { x0: width - covered.width, y0: 0, x1: width, y1: covered.height };
    const policy = labelWidth(words.t('map.borders')) + 12;
    const edge = { x0: width - policy, y0: height - policyHeight, x1: width, y1: height };
    const room = labelRoom(width);
    return layoutScene(
      tallies,
      countries,
      transform,
      { size, free, taken: [corner, edge], target },
      {
        lines: (place) => {
          const lines = placeLines(place, words, room, place.roomy);
          return place.form === 'country' ? [...lines, words.t('map.city-none')] : lines;
        },
        pin: (places, side) => pinLabel(places, side, words, pinRoom(size)),
        country: (country) =>
          country.code === null || tinted.has(country) ? null : (region.of(country.code) ?? null),
      },
    );
  }, [tallies, countries, onMap, transform, size, width, height, free, covered, target, words]);

  const options = useOptions(props, scene, { ...view, camera: view.looking, size, free });
  const moved = `translate(${transform.x},${transform.y}) scale(${transform.k})`;

  return (
    <Drawing
      name="map"
      summary={summarizeMap(aggregates, vocabulary, words)}
      measured={measured}
      walk={options.walk}
      multiple
      busy={world.waiting}
      zoomBy={view.zoomBy}
      zoomAt={view.turnBy}
      panBy={view.panBy}
      onFit={() => view.goTo(null)}
      onDrop={() => onPreview(null)}
      words={(word) => words.t(`chart.${word}`)}
      fitHint={words.t('map.fit-hint')}
      keys={[
        { key: '← → ↑ ↓', does: words.t('chart.key-walk') },
        { key: 'Enter', does: words.t('map.key-enter') },
      ]}
      table={() => <Table places={tallies} />}
      over={
        <>
          {(world.waiting || world.failed) && (
            <Late
              className="map-late"
              text={words.t(world.failed ? 'map.outline-failed' : 'map.outline-late')}
              failed={world.failed}
              onRetry={world.retry}
            />
          )}
          <p className="map-borders" data-furniture>
            {words.t('map.borders')}
          </p>
        </>
      }
      foot={<Tray {...props} />}
      ground={
        <>
          <Ground countries={countries} transform={moved} />
          {scene.beyond.map(({ place }) => (
            <path
              key={place.id}
              className="map-tint"
              d={onMap.get(place.id)?.path}
              transform={moved}
              aria-hidden
            />
          ))}
          {scene.names.map((label) => (
            <Label key={label.lines[0]} className="map-name" label={label} />
          ))}
        </>
      }
    >
      {scene.places.map((place) => (
        <PlaceMark
          key={place.place.id}
          place={place}
          country={onMap.get(place.place.id) ?? null}
          label={scene.labels.get(place.place.id) ?? null}
          sides={vocabulary.sides}
          transform={moved}
          ring={options.ring === place.place.id}
          option={options.ofPlace(place)}
        />
      ))}
      {scene.pins.map((pin) => (
        <PinMark
          key={pinKey(pin)}
          pin={pin}
          label={pinLabel(pin.places, pin.side, words, pinRoom(size))}
          target={target}
          option={options.ofPin(pin)}
        />
      ))}
    </Drawing>
  );
}
