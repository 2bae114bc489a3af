import { DataTable } from '../../chart/DataTable';
import type { Aggregates } from '../../engine/engine';
import { factText, fieldLabel } from '../../i18n/fields';
import { mainActors, placeText, shortName, whenText } from '../../i18n/sentence';
import { useText } from '../../i18n/useText';
import { valueName } from '../../i18n/value';
import type { Vocabulary } from '../../model/dataset';
import { formatSpan } from '../../time/format';

type Props = {
  /** What the timeline shows. */
  readonly aggregates: Aggregates;
  /** The named things. */
  readonly vocabulary: Vocabulary;
  /** The sentence that says what it shows. */
  readonly caption: string;
};

/** The timeline as a table: an event a row, or a stretch of time a row where there are too many events. */
export function Table({ aggregates, vocabulary, caption }: Props) {
  const words = useText();
  const { t } = words;
  const { timeline, bins } = aggregates;
  if (!timeline.now) {
    const columns = [
      { key: 'when', label: fieldLabel('when', words) },
      { key: 'count', label: t('timeline.column-count'), numeric: true },
      { key: 'may', label: t('timeline.column-may'), numeric: true },
    ];
    const rows = bins.counts.flatMap(({ sure, may }, i) => {
      const window = { start: bins.edges[i]!, end: bins.edges[i + 1]! };
      const cells = [sure.now, may.now].map(words.number);
      return sure.now || may.now
        ? {
            key: String(window.start),
            cells: [formatSpan(window, words.time, 'long'), ...cells],
          }
        : [];
    });
    return <DataTable {...{ caption, columns, rows }} />;
  }
  const columns = [
    { key: 'when', label: fieldLabel('when', words) },
    { key: 'event', label: t('timeline.column-event') },
    { key: 'kind', label: fieldLabel('kind', words) },
    { key: 'who', label: t('timeline.column-who') },
    { key: 'place', label: fieldLabel('place', words) },
    { key: 'status', label: fieldLabel('status', words) },
    { key: 'sources', label: t('timeline.column-sources') },
  ];
  const rows = timeline.now.map((row) => {
    const { event } = row;
    const names = mainActors(row).map((id) => shortName(id, vocabulary, words));
    return {
      key: event.id,
      cells: [
        whenText(event, words, 'long'),
        event.title ? words.name(event.title.value) : event.id,
        factText('kind', event, vocabulary, words),
        names.length ? words.list(names) : t('vocabulary.who-none'),
        placeText(event, vocabulary, words) ?? '',
        factText('status', event, vocabulary, words),
        row.sources.map((id) => valueName('source', id, vocabulary, words)).join(', '),
      ],
    };
  });
  return <DataTable {...{ caption, columns, rows }} />;
}
