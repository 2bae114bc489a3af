import type { ReactNode } from 'react';
import type { Digest } from '../../engine/digest';
import { useText } from '../../i18n/useText';
import { entryText } from './span';
import { Title } from './Title';
import './datasets.css';

/** What the choice of a dataset gets. */
export type ChoiceProps = {
  /** The datasets there are, in their order. */
  readonly digests: readonly Digest[];
  /** The id of the one that is shown; null where it is none of them. */
  readonly current: string | null;
  /** Makes the link to a dataset around its name. */
  readonly link: (digest: Digest, name: ReactNode) => ReactNode;
};

/** The datasets in a list, each with what it covers; the one that is shown is no link. */
export function Choice({ digests, current, link }: ChoiceProps) {
  const words = useText();
  return (
    <ul className="dataset-choice">
      {digests.map((digest) => {
        const isCurrent = digest.id === current;
        const text = (
          <>
            <span className="dataset-name">
              <Title text={digest.title} />
            </span>
            <span className="dataset-span">{entryText(digest, words)}</span>
          </>
        );
        return (
          <li key={digest.id} aria-current={isCurrent || undefined} data-dataset={digest.id}>
            {isCurrent ? text : link(digest, text)}
          </li>
        );
      })}
    </ul>
  );
}
