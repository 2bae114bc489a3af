import { Toolbar } from '../../chart/Toolbar';
import type { LinkChange } from '../../filters/change';
import { useText } from '../../i18n/useText';
import { GoLink } from '../GoLink';
import type { ViewProps } from '../view';
import { questionsOf, type Question } from './questions';

/** What the questions get. */
export type QuestionsProps = Pick<
  ViewProps,
  'aggregates' | 'vocabulary' | 'filters' | 'onCommit'
> & {
  /** The address of the screen after a change. */
  readonly hrefOf: (change: LinkChange) => string;
};

/** Questions that the data can answer, as links to the answers; nothing where there are none. */
export function Questions({ aggregates, vocabulary, filters, onCommit, hrefOf }: QuestionsProps) {
  const words = useText();
  const questions = questionsOf(aggregates, filters, vocabulary, words);
  if (!questions.length) return null;
  const link = ({ id, text, change }: Question) => (
    <li key={id}>
      <GoLink to={hrefOf(change)} onGo={() => onCommit(change)}>
        <bdi>{text}</bdi>
      </GoLink>
    </li>
  );
  return (
    <nav className="questions" aria-label={words.t('controls.questions-label')} data-furniture>
      <Toolbar className="questions-walked" label={words.t('controls.questions-label')}>
        {words.t('controls.questions')} <ul>{questions.map(link)}</ul>
      </Toolbar>
    </nav>
  );
}
