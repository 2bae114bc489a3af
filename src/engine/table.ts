import { clauseKeys, dimensions, eachDimension } from '../filters/dimensions';
import type { Dataset } from '../model/dataset';
import { knownDays, resolve } from '../model/resolve';
import { isTimed } from '../time/calendar';
import { hull, isDoubted } from '../time/interval';
import { createColumn, createGrowing, type Column } from './column';
import type { FacetKey } from './engine';
import { facetValues, placePaths } from './facets';
import { aboutOf, attendants, headsOf, isContact } from './rows';
import { standingOf, standings } from './standing';

/**
 * The events of a dataset in typed columns. A row is a *version* of an event, known on the days in
 * `[knownFrom, knownTo)`: on each day at most one version of an event is, so that the day of knowledge
 * costs no more than another filter. Rows lie in file order, versions of an event in time order.
 */
export type Table = {
  /** How many rows there are. */
  readonly size: number;
  /** Index of each row's event in `dataset.events`. */
  readonly event: Uint32Array;
  /** First day of each version. */
  readonly knownFrom: Float64Array;
  /** First day of the next version; Infinity when there is none, and then known on every later day. */
  readonly knownTo: Float64Array;
  /** Accepted start; -Infinity when open, Infinity without a date, so that both sort where they are drawn. */
  readonly start: Float64Array;
  /** Accepted end; Infinity when open or without a date. */
  readonly end: Float64Array;
  /** 1 where the accepted date says only that the event lies somewhere within it; 0 where it lasted throughout, or has none. */
  readonly within: Uint8Array;
  /** 1 where that start is a stated time of day. */
  readonly timed: Uint8Array;
  /** Start of accepted date and alternatives together; NaN without a date. */
  readonly hullStart: Float64Array;
  /** End of accepted date and alternatives together; NaN without a date. */
  readonly hullEnd: Float64Array;
  /** 1 where the accepted date or an alternative is `?` or `~`, so that none is certainly anywhere. */
  readonly doubted: Uint8Array;
  /** 1 for contacts, 0 for statements. */
  readonly contact: Uint8Array;
  /** 1 where sources differ on the date. */
  readonly disputed: Uint8Array;
  /** How far each event got, as an index into `standings`. */
  readonly standing: Uint8Array;
  /** The values that each facet counts and filters, see {@link facetValues}. */
  readonly facets: { readonly [K in FacetKey]: Column };
  /** The place itself. */
  readonly place: Column;
  /** Participants not merely mentioned; `together` asks for these. */
  readonly attendants: Column;
  /** Attendants without those that a named member swallows, see `headsOf`; pairs join these. */
  readonly heads: Column;
  /** The actors that the event is about, see `aboutOf`; lanes of actors are made of these. */
  readonly about: Column;
  /** For each event, the `[event, earlier event]` indices of its `follows` links, one after another. */
  readonly follows: Uint32Array;
};

/** The `follows` links of the dataset as pairs of event indices; links to events that are not there are left out. */
function followsOf({ events }: Dataset): Uint32Array {
  const indexOf = new Map(events.map(({ id }, index) => [id, index]));
  const pairs = createGrowing();
  events.forEach(({ links }, index) => {
    for (const link of links) {
      const earlier = link.type === 'follows' ? indexOf.get(link.event) : undefined;
      if (earlier === undefined || earlier === index) continue;
      pairs.push(index);
      pairs.push(earlier);
    }
  });
  return pairs.finish();
}

/** The table of a dataset. Ids that the vocabulary lacks are kept as they are, with nothing behind them. */
export function createTable(dataset: Dataset): Table {
  const { vocabulary } = dataset;
  const { actors, places } = vocabulary;
  const paths = placePaths(vocabulary);
  const days = dataset.events.map(knownDays);
  const size = days.reduce((sum, { length }) => sum + length, 0);

  const event = new Uint32Array(size);
  const numbers = () => new Float64Array(size);
  const [knownFrom, knownTo, start, end] = [numbers(), numbers(), numbers(), numbers()];
  const [hullStart, hullEnd] = [numbers(), numbers()];
  const flags = () => new Uint8Array(size);
  const [contact, disputed, doubted, timed] = [flags(), flags(), flags(), flags()];
  const [within, standing] = [flags(), flags()];
  const builders = eachDimension((key) => createColumn(dimensions[key].ids(vocabulary).keys()));
  const place = createColumn(places.keys());
  const attending = createColumn(actors.keys());
  const heads = createColumn(actors.keys());
  const about = createColumn(actors.keys());

  let row = 0;
  dataset.events.forEach((record, index) => {
    days[index]!.forEach((day, version) => {
      const known = resolve(record, day)!;
      const dates = known.when ? [known.when, ...known.when.alternatives] : [];
      const extent = hull(dates.map(({ value }) => value.when));
      const present = attendants(known);

      event[row] = index;
      knownFrom[row] = day;
      knownTo[row] = days[index]![version + 1] ?? Infinity;
      const accepted = known.when?.value.when;
      start[row] = accepted ? accepted.start : Infinity;
      end[row] = accepted ? accepted.end : Infinity;
      within[row] = accepted?.span === 'within' ? 1 : 0;
      timed[row] = accepted && isTimed(accepted.precision) ? 1 : 0;
      hullStart[row] = extent ? extent.start : NaN;
      hullEnd[row] = extent ? extent.end : NaN;
      contact[row] = isContact(known) ? 1 : 0;
      doubted[row] = dates.some(({ value }) => isDoubted(value.when)) ? 1 : 0;
      disputed[row] = dates.length > 1 ? 1 : 0;
      standing[row] = standings.indexOf(standingOf(known.status?.value ?? null));
      const of = { record, event: known, attendants: present, vocabulary, paths };
      for (const key of clauseKeys) builders[key].push(facetValues[key](of));
      place.push(known.place ? [known.place.value] : []);
      attending.push(present);
      const counting = headsOf(known, vocabulary);
      heads.push(counting);
      about.push(aboutOf(known, counting));
      row++;
    });
  });

  return {
    size,
    event,
    knownFrom,
    knownTo,
    start,
    end,
    within,
    timed,
    hullStart,
    hullEnd,
    doubted,
    contact,
    disputed,
    standing,
    facets: eachDimension((key) => builders[key].finish()),
    place: place.finish(),
    attendants: attending.finish(),
    heads: heads.finish(),
    about: about.finish(),
    follows: followsOf(dataset),
  };
}
