import { useEffect, useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import { Drawing } from '../../chart/Drawing';
import { labelWidth } from '../../chart/label';
import { useDrawing } from '../../chart/useDrawing';
import { useMedia } from '../../chart/useMedia';
import type { EventRow } from '../../engine/engine';
import type { MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { Late } from '../Late';
import { later } from '../later';
import type { ViewProps } from '../view';
import { ClusterList } from './ClusterList';
import { Ground } from './Ground';
import { countriesOf, countryOf, type Country } from './layout/borders';
import { looksClosely } from './layout/camera';
import { framed, westOf } from './layout/frame';
import { marksOf, unitRadius } from './layout/marks';
import { pinRoom } from './layout/pins';
import { layoutScene } from './layout/scene';
import { markLines, pinLabel, summarizeMap } from './layout/summary';
import { tallyPlaces, weighPlaces } from './layout/tally';
import { Label, MapMark, PinMark } from './Marks';
import { Tray } from './Tray';
import { useCamera } from './useCamera';
import { useClusterList } from './useClusterList';
import { pinKey, useOptions } from './useOptions';
import { useTree } from './useTree';
import type { World } from './world';
import './map.css';

/** What the map gets beside what every view gets. */
export type MapViewProps = ViewProps & {
  /** Where it looks; null for the opening frame, with all places or without those far from the rest. */
  readonly camera: MapCamera | null;
  /** All events as known latest. */
  readonly latest: readonly EventRow[];
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
  const { aggregates, vocabulary, camera, latest, world, onLook } = props;
  const { onPreview, onCommit, onNudge } = props;
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
  const weighed = useMemo(() => weighPlaces(latest, vocabulary), [latest, vocabulary]);
  const west = useMemo(() => westOf(weighed.filter(({ weight }) => weight > 0)), [weighed]);
  const opening = useMemo(() => framed(weighed, west), [weighed, west]);
  const unit = useMemo(
    () =>
      unitRadius(
        weighed.map(({ weight }) => weight),
        size,
      ),
    [weighed, size],
  );
  const countries = useMemo(
    () => (world.atlas ? countriesOf(world.atlas, west) : noCountries),
    [world.atlas, west],
  );
  const view = useCamera({
    svg: measured.svg,
    size,
    free,
    camera,
    framed: opening,
    west,
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
    const tinted = tallies.filter(({ place, open }) => open && place.precision === 'country');
    return new Map(tinted.map(({ place }) => [place.id, countryOf(countries, place)]));
  }, [tallies, countries]);
  const list = useClusterList(measured.svg);
  const tree = useTree(tallies, unit, west);
  const scene = useMemo(() => {
    const region = new Intl.DisplayNames(words.lang, { type: 'region' });
    const tinted = new Set(onMap.values());
    const corner = { x0: width - covered.width, y0: 0, x1: width, y1: covered.height };
    const policy = labelWidth(words.t('map.borders')) + 12;
    const edge = { x0: width - policy, y0: height - policyHeight, x1: width, y1: height };
    const room = labelRoom(width);
    return layoutScene(
      marksOf(tallies, tree, transform, { unit, west }),
      countries,
      transform,
      west,
      { size, free, taken: [corner, edge], target },
      {
        lines: (mark) => {
          const lines = markLines(mark, words, room);
          return mark.form === 'country' ? [...lines, words.t('map.city-none')] : lines;
        },
        pin: (marks, side) => pinLabel(marks, side, words, pinRoom(size)),
        country: (country) =>
          country.code === null || tinted.has(country) ? null : (region.of(country.code) ?? null),
        sea: (sea) => words.t(`map.sea-${sea}`),
      },
    );
  }, [
    tallies,
    tree,
    unit,
    west,
    countries,
    onMap,
    transform,
    size,
    width,
    height,
    free,
    covered,
    target,
    words,
  ]);

  const options = useOptions(props, scene, {
    ...view,
    camera: view.looking,
    size,
    free,
    west,
    onList: list.show,
  });
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
          <ClusterList {...props} {...list.shown} />
        </>
      }
      foot={<Tray {...props} />}
      ground={
        <>
          <Ground countries={countries} west={west} transform={moved} />
          {scene.beyond.map(({ key }) => (
            <path
              key={key}
              className="map-tint"
              d={onMap.get(key)?.path}
              transform={moved}
              aria-hidden
            />
          ))}
          {scene.waters.map((label) => (
            <Label key={label.lines[0]} className="map-water" label={label} />
          ))}
          {scene.lands.map((label) => (
            <Label key={label.lines[0]} className="map-name" label={label} />
          ))}
        </>
      }
    >
      {scene.marks.map((mark) => (
        <MapMark
          key={mark.key}
          mark={mark}
          country={onMap.get(mark.key) ?? null}
          label={scene.labels.get(mark.key) ?? null}
          sides={vocabulary.sides}
          transform={moved}
          ring={mark.tallies.some(({ place }) => place.id === options.ring)}
          option={options.ofMark(mark)}
        />
      ))}
      {scene.pins.map((pin) => (
        <PinMark
          key={pinKey(pin)}
          pin={pin}
          label={pinLabel(pin.marks, pin.side, words, pinRoom(size))}
          target={target}
          option={options.ofPin(pin)}
        />
      ))}
    </Drawing>
  );
}
