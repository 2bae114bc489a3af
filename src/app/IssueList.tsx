import type { Issue } from '../dataset/issue';
import { issueSentence } from '../i18n/issues';
import { useText } from '../i18n/useText';

/** What a file got wrong, each fault with the place where it stands. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const words = useText();
  return (
    <ul className="issues">
      {issues.map((issue, i) => (
        <li key={i}>
          <code>
            {issue.line === null
              ? issue.at
              : `${words.t('app.line', { line: issue.line, column: issue.column ?? 1 })} ${issue.at}`}
          </code>{' '}
          {issueSentence(issue, words)}
        </li>
      ))}
    </ul>
  );
}
