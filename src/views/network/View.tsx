import { useMemo, useState, type KeyboardEvent } from 'react';
import { Tools } from '../../chart/Tools';
import { useKeptFocus } from '../../chart/useKeptFocus';
import { useSize } from '../../chart/useSize';
import { useZoom } from '../../chart/useZoom';
import { shortName } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import type { ViewProps } from '../view';
import { Foot } from './Foot';
import { graphOf, step } from './graph';
import { actorKey, hubKey, type NetworkPositions } from './layout';
import { layoutScene, type Shift, type Size } from './layoutScene';
import { ActorMark, EdgeMark, HubMark } from './Marks';
import './network.css';
import { contactsText, hubLabel, summarizeNetwork } from './summary';
import { Table } from './Table';
import { pickActor, useOptions } from './useOptions';

/** What the network gets beside what every view gets. */
export type NetworkViewProps = ViewProps & {
  /** Where actors and hubs lie, computed once for the dataset by `layoutNetwork`. */
  readonly positions: NetworkPositions;
};

const atRest: Shift = { k: 1, x: 0, y: 0 };
const unmeasured: Size = { width: 440, height: 320 };
// The buttons' corner, kept free of labels.
const tools = { width: 168, height: 36 };

/** Who met whom: contacts as lines between actors, those of many as hubs. Its pan and zoom are not in the link. */
export function NetworkView(props: NetworkViewProps) {
  const { aggregates, vocabulary, filters, positions, onHover, onCommit } = props;
  const words = useText();
  const [measure, measured] = useSize();
  const [tabular, setTabular] = useState(false);
  const [svg, setSvg] = useState<SVGSVGElement | null>(null);
  const [rest, setRest] = useState(atRest);
  const [moving, setMoving] = useState<Shift | null>(null);
  const [refused, setRefused] = useState(0);
  const kept = useKeptFocus(svg);
  const size = measured ?? unmeasured;
  const shift = moving ?? rest;

  const { zoomBy, panBy } = useZoom(svg, {
    transform: shift,
    extent: [1, 24],
    translateExtent: [
      [0, 0],
      [size.width, size.height],
    ],
    touchFingers: 2,
    onWheelRefused: () => setRefused((times) => times + 1),
    onPreview: setMoving,
    onCommit: (to) => {
      setRest(to);
      setMoving(null);
    },
    onCancel: () => setMoving(null),
  });

  const graph = useMemo(() => graphOf(aggregates), [aggregates]);
  const scene = useMemo(() => {
    const corner = { x0: size.width - tools.width, y0: 0, x1: size.width, y1: tools.height };
    return layoutScene(graph, positions, size, shift, [corner], {
      actor: (id) => shortName(id, vocabulary, words),
      hub: (hub) => hubLabel(hub, words),
    });
  }, [graph, positions, size, shift, vocabulary, words]);
  const options = useOptions(props, graph);
  const summary = summarizeNetwork(graph, aggregates, vocabulary, words);
  const nameOf = (id: string) => shortName(id, vocabulary, words);

  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { code } = event;
    const pan = event.shiftKey ? pans.get(code) : undefined;
    const next = step(options.stops, options.active, code);
    if (pan) panBy(...pan);
    else if (next !== null)
      svg?.querySelector<SVGElement>(`[data-key="${CSS.escape(next)}"]`)?.focus();
    else if (code === 'Equal' || code === 'NumpadAdd') zoomBy(1.5);
    else if (code === 'Minus' || code === 'NumpadSubtract') zoomBy(1 / 1.5);
    else if (code === 'Escape') svg?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <div className="network">
      <p className="network-said">{summary}</p>
      <div className="network-frame" ref={measure}>
        {measured && !tabular && (
          <svg
            ref={setSvg}
            role={options.stops.length ? 'listbox' : 'img'}
            aria-label={summary}
            aria-multiselectable={options.stops.length ? true : undefined}
            tabIndex={-1}
            onKeyDown={onKeyDown}
            {...kept}
          >
            {scene.edges.map((edge) => (
              <EdgeMark key={`${edge.a} ${edge.b}`} edge={edge} option={options.ofEdge(edge)} />
            ))}
            {scene.hubs.map((hub) => (
              <HubMark
                key={hub.row.event.id}
                hub={hub}
                label={hubLabel(hub, words)}
                box={scene.labels.get(hubKey(hub.row.event.id)) ?? null}
                option={options.ofHub(hub)}
              />
            ))}
            {scene.actors.map((actor) => (
              <ActorMark
                key={actor.id}
                actor={actor}
                side={vocabulary.actors.get(actor.id)?.side ?? null}
                label={nameOf(actor.id)}
                box={scene.labels.get(actorKey(actor.id)) ?? null}
                option={options.ofActor(actor)}
              />
            ))}
          </svg>
        )}
        {tabular && (
          <div className="network-table">
            <Table graph={graph} nameOf={nameOf} />
          </div>
        )}
        {refused > 0 && (
          <p key={refused} className="network-hint" aria-hidden>
            {words.t('network.wheel')}
          </p>
        )}
        <Tools
          words={{
            zoomIn: words.t('chart.zoom-in'),
            zoomOut: words.t('chart.zoom-out'),
            fit: words.t('chart.fit'),
            fitHint: words.t('network.fit-hint'),
            table: words.t('chart.table'),
          }}
          zoomBy={zoomBy}
          onFit={() => setRest(atRest)}
          tabular={tabular}
          onTable={() => setTabular(!tabular)}
        />
      </div>
      <Foot
        spoke={graph.spoke}
        contacts={contactsText(aggregates, words)}
        count={aggregates.totals.contacts.now}
        isPicked={(id) => filters.who?.include.includes(id) ?? false}
        nameOf={nameOf}
        onPick={(id, add) => onCommit(pickActor(filters, id, add))}
        onHover={onHover}
      />
    </div>
  );
}

const pans = new Map<string, readonly [number, number]>([
  ['ArrowLeft', [60, 0]],
  ['ArrowRight', [-60, 0]],
  ['ArrowUp', [0, 60]],
  ['ArrowDown', [0, -60]],
]);
