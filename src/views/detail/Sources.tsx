import { Fragment } from 'react';
import { useText } from '../../i18n/useText';
import type { Vocabulary } from '../../model/dataset';
import type { EventRecord } from '../../model/event';
import { dayText } from './history';
import { safeUrl } from './source';

/** The sources of one fact: who published it, where in it, and on which day it became public. */
export function Sources(props: {
  readonly record: EventRecord;
  readonly reports: readonly number[];
  readonly vocabulary: Vocabulary;
}) {
  const { record, reports, vocabulary } = props;
  const words = useText();
  return (
    <span className="sources">
      {reports.map((i, n) => {
        const report = record.reports[i];
        if (!report) return null;
        const source = vocabulary.sources.get(report.source);
        const name = source
          ? words.render(source.publisher)
          : { text: report.source, lang: words.lang };
        const lang = name.lang === words.lang ? undefined : name.lang;
        const url = safeUrl(source?.url ?? null);
        const where = [report.at, dayText(report.known, report.inferred, words)].filter(Boolean);
        return (
          <Fragment key={i}>
            {n > 0 && ' · '}
            <span className="source" data-source={report.source}>
              {url ? (
                <a
                  href={url}
                  target="_blank"
                  rel="noopener noreferrer"
                  hrefLang={source?.language ?? undefined}
                  title={source?.title ? words.name(source.title) : undefined}
                  lang={lang}
                >
                  {name.text}
                </a>
              ) : (
                <span lang={lang}>{name.text}</span>
              )}{' '}
              <span className="source-where">{where.join(', ')}</span>
            </span>
          </Fragment>
        );
      })}
    </span>
  );
}
