import type { EventRow } from '../../engine/engine';
import { factText } from '../../i18n/fields';
import { mainActors, placeText, shortName, statusText, whenText } from '../../i18n/sentence';
import type { Words } from '../../i18n/words';
import type { Vocabulary } from '../../model/dataset';
import { isolated } from '../../model/text';
import { formatDate } from '../../time/format';
import type { AxisTime } from '../../time/interval';

/** What of the screen goes into a text or onto a picture. */
export type Shared = {
  /** The headline as it stands on the screen. */
  readonly headline: string;
  /** The filter in words; null when nothing is filtered. */
  readonly sentence: string | null;
  /** The events shown, in time order. */
  readonly rows: readonly EventRow[];
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The day looked at; Infinity for all that is known. */
  readonly known: AxisTime;
  /** The reader's own day. */
  readonly today: AxisTime;
  /** The address that shows the same again. */
  readonly link: string;
};

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The day of knowledge in words: `As known on 1 January 2026`; for all that is known, the reader's own day. */
export function knownText({ known, today }: Pick<Shared, 'known' | 'today'>, words: Words): string {
  return Number.isFinite(known)
    ? words.t('share.known', { day: formatDate(known, words.time, 'long') })
    : words.t('share.known-latest', { day: formatDate(today, words.time, 'long') });
}

/** The publishers of the reports known on the day, once each, in the order of the events and their reports. */
export function publishers(
  rows: readonly EventRow[],
  { vocabulary }: Pick<Shared, 'vocabulary'>,
  words: Words,
): string[] {
  const names = rows
    .flatMap(({ sources }) => sources)
    .map((source) => {
      const publisher = vocabulary.sources.get(source)?.publisher;
      return publisher ? words.name(publisher) : source;
    });
  return [...new Set(names)];
}

/** One event in one line: date, place, what and who, status, sources. */
export function eventLine(row: EventRow, shared: Shared, words: Words): string {
  const { event } = row;
  const { vocabulary, known, today } = shared;
  const names = mainActors(row).map((id) => shortName(id, vocabulary, words));
  const sources = publishers([row], shared, words);
  const place = placeText(event, vocabulary, words);
  // Of a statement one wants to know which; what took place is told by who met.
  const which = event.kind?.value === 'statement' ? event.title?.value : undefined;
  const parts = [
    whenText(event, words, 'long'),
    place && isolated(place),
    words.t('share.line-who', {
      kind: factText('kind', event, vocabulary, words),
      who: which
        ? isolated(words.name(which))
        : names.length
          ? words.list(names)
          : words.t('vocabulary.who-none'),
    }),
    statusText(event, Math.min(known, today), words),
    sources.length ? words.list(sources) : words.t('vocabulary.source-none'),
  ];
  return oneLine(parts.filter((part) => part !== null).join(words.t('share.line-between')));
}

/** The filter in words where the headline does not begin with them; null where it does, or nothing is filtered. */
export function sentenceBeside(headline: string, sentence: string | null): string | null {
  const said = sentence?.replace(/\.$/, '');
  return said && headline.startsWith(said) ? null : sentence;
}

/**
 * The events shown as a plain text: the headline and the filter first, then a line for each event, then the
 * day of knowledge and the link that shows the same again.
 */
export function asText(shared: Shared, words: Words): string {
  const { headline, rows, link } = shared;
  const sentence = sentenceBeside(headline, shared.sentence);
  const head = sentence === null ? [headline] : [headline, sentence];
  const lines = rows.length
    ? rows.map((row) => eventLine(row, shared, words))
    : [words.t('share.no-events')];
  return [...head.map(oneLine), '', ...lines, '', knownText(shared, words), link].join('\n');
}
