import { useEffect, useMemo } from 'react';
import type { Box, Size } from '../../chart/box';
import { Drawing } from '../../chart/Drawing';
import { useDrawing } from '../../chart/useDrawing';
import { useMedia } from '../../chart/useMedia';
import type { EventRow } from '../../engine/engine';
import type { MapCamera } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { Late } from '../Late';
import { later } from '../later';
import type { ViewProps } from '../view';
import { ClusterList } from './ClusterList';
import { Crowd } from './Crowd';
import { Ground } from './Ground';
import type { Country } from './layout/borders';
import { looksClosely } from './layout/camera';
import { partCrowd } from './layout/crowd';
import { pinRoom } from './layout/pins';
import { includesText, pinLabel, summarizeMap } from './layout/summary';
import { Label, MapMark, PinMark } from './Marks';
import { Rivals } from './Rivals';
import { Tray } from './Tray';
import { useAim } from './useAim';
import { useCamera } from './useCamera';
import { useClusterList } from './useClusterList';
import { useFrame } from './useFrame';
import { useGround } from './useGround';
import { pinKey, useOptions } from './useOptions';
import { policyHeight, useScene } from './useScene';
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

const Table = later(() => import('./Table').then((module) => module.Table));

const unmeasured: Size = { width: 440, height: 280 };

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
  const frame = useFrame(latest, vocabulary, size);
  const { west } = frame;
  const view = useCamera({
    svg: measured.svg,
    size,
    free,
    camera,
    framed: frame.framed,
    west,
    onCommit: (to) => onCommit({ map: to }),
    onNudge: (to) => onNudge({ map: to }),
    onDrop: () => onPreview(null),
    onWheelRefused: measured.refuse,
  });
  const { transform } = view;
  const { countries, ground } = useGround(world, west, transform, size);
  const closely = looksClosely(view.looking);
  useEffect(() => onLook(closely), [onLook, closely]);

  const list = useClusterList(measured.svg);
  const { tallies, tints, scene } = useScene(props, {
    ...frame,
    countries,
    transform,
    begun: view.begun,
    size,
    free,
    covered,
    target,
  });
  const options = useOptions(props, scene, {
    ...view,
    camera: view.looking,
    size,
    free,
    west,
    onList: list.show,
  });
  const pathOf = (country: Country | null | undefined) => (country ? ground.pathOf(country) : '');
  const { apart, crowd } = partCrowd(scene.marks, options.alone);
  const aim = useAim(crowd, options.ofMark);
  const included = includesText(props.filters.where, tallies, vocabulary, words);
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
      label={words.t('map.tools')}
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
          {included && <div className="map-note">{included}</div>}
          {/* No paragraph, which a reader may set apart from what is around it: it lies on the rim. */}
          <div className="map-borders" data-furniture>
            {words.t('map.borders')}
          </div>
          <ClusterList {...props} {...list.shown} />
        </>
      }
      aim={aim}
      foot={<Tray {...props} />}
      ground={
        // For the eye to know where it is; the names of lands and waters are not spoken between what is counted.
        <g aria-hidden>
          <Ground ground={ground} transform={moved} />
          {scene.beyond.map(({ key }) => (
            <path
              key={key}
              className="map-tint"
              d={pathOf(tints.get(key))}
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
        </g>
      }
    >
      <Crowd
        marks={crowd}
        tintOf={(mark) => pathOf(tints.get(mark.key))}
        labels={scene.labels}
        transform={moved}
      />
      {apart.map((mark) => (
        <MapMark
          key={mark.key}
          mark={mark}
          tint={pathOf(tints.get(mark.key))}
          label={scene.labels.get(mark.key) ?? null}
          sides={vocabulary.sides}
          transform={moved}
          ring={mark.tallies.some(({ place }) => place.id === options.ring)}
          option={options.ofMark(mark)}
        />
      ))}
      <Rivals rivals={scene.rivals} word={(word) => words.t(`map.${word}`)} />
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
