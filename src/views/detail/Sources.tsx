import { Fragment } from 'react';
import type { EventRow } from '../../engine/engine';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import { isolated } from '../../model/text';
import { dayText } from './history';
import { Name } from './Name';
import { apartFrom, safeUrl } from './source';

/** What the sources of a fact get. */
export type SourcesProps = {
  /** The event's reports. */
  readonly reports: EventRow['reports'];
  /** Those that state the fact; one that is not among the reports is left out. */
  readonly supporters: readonly number[];
  /** The named things. */
  readonly vocabulary: Vocabulary;
};

const longest = 16;

/** The sources of one fact: who published it, where in it, and on which day it became public. */
export function Sources({ reports, supporters, vocabulary }: SourcesProps) {
  const words = useText();
  return (
    <span className="sources">
      {supporters.map((i) => {
        const report = reports.get(i);
        if (!report) return null;
        const source = vocabulary.sources.get(report.source);
        const name = source ? <Name text={source.publisher} /> : report.source;
        const url = safeUrl(source?.url ?? null);
        const page = apartFrom(i, reports, vocabulary, words);
        const at = report.at !== null && `${isolated(report.at)}, `;
        // A paragraph stays with its day; a long passage would not fit the line.
        const together = at !== false && at.length <= longest;
        return (
          <Fragment key={i}>
            <span className="source" data-source={report.source}>
              {url ? (
                <a
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  hrefLang={source?.language ?? undefined}
                  title={source?.title ? words.name(source.title) : undefined}
                >
                  {name}
                </a>
              ) : (
                name
              )}{' '}
              <span className="source-where">
                {page !== null && `${isolated(page)}, `}
                {!together && at}
                <span className="source-day">
                  {together && at}
                  {dayText(report.known, report.inferred, words)}
                </span>
              </span>
            </span>{' '}
          </Fragment>
        );
      })}
    </span>
  );
}
