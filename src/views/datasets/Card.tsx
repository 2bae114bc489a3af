import type { ReactNode } from 'react';
import type { Digest } from '../../engine/digest';
import { useText } from '../../i18n/useText';
import { isolated } from '../../model/text';
import { formatDate } from '../../time/format';
import { spanText } from './span';
import { Strip } from './Strip';
import { Title } from './Title';
import './datasets.css';

/** What the card of a dataset gets. */
export type CardProps = {
  /** The dataset in numbers. */
  readonly digest: Digest;
  /** Makes the link to the dataset around its name. */
  readonly link: (name: ReactNode) => ReactNode;
};

/** A dataset to choose: what it says, a picture of it, and how much there is in it. */
export function Card({ digest, link }: CardProps) {
  const words = useText();
  const { t, number, name } = words;
  const { id, title, lede, license, known, events, days, sources, actors } = digest;
  const facts: [label: string, value: string | null][] = [
    [t('datasets.covers'), spanText(digest, words, 'long')],
    [t('datasets.event-count'), number(events)],
    [t('datasets.days'), number(days)],
    [t('datasets.sources'), number(sources)],
    [t('datasets.license'), license],
  ];
  return (
    <article className="dataset-card" data-dataset={id}>
      <h2>{link(<Title text={title} />)}</h2>
      {lede && (
        <p className="dataset-lede">
          <Title text={lede} />
        </p>
      )}
      <Strip digest={digest} />
      {actors.length > 0 && (
        <p>
          <span className="muted">{t('datasets.most')}: </span>
          {actors
            .map((actor) => `${isolated(name(actor.name))} (${number(actor.contacts)})`)
            .join(', ')}
        </p>
      )}
      <dl className="dataset-facts">
        {facts.map(
          ([label, value]) =>
            value !== null && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>
                  <bdi>{value}</bdi>
                </dd>
              </div>
            ),
        )}
      </dl>
      {Number.isFinite(known) && (
        <p className="dataset-known">
          {t('datasets.known', { day: formatDate(known, words.time, 'long') })}
        </p>
      )}
    </article>
  );
}
