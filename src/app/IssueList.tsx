import { useEffect, useRef, useState } from 'react';
import type { Issue } from '../dataset/issue';
import { issueSentence } from '../i18n/issues';
import { useText } from '../i18n/useText';
import './issues.css';

// A file may have a fault in every row, and a page takes only so many at once.
const first = 50;
const batch = 200;

/** What a file got wrong, each fault with the place where it stands: the first 50, and more on demand. */
export function IssueList({ issues }: { issues: readonly Issue[] }) {
  const words = useText();
  const [{ from, to }, setShown] = useState({ from: 0, to: first });
  const newest = useRef<HTMLLIElement>(null);
  // The button is gone after the last batch, so the focus goes on to what it brought.
  useEffect(() => {
    if (from > 0) newest.current?.focus();
  }, [from]);
  const more = Math.min(batch, issues.length - to);
  return (
    <>
      <ul className="issues">
        {issues.slice(0, to).map((issue, i) => (
          <li key={i} {...(i === from && from > 0 && { ref: newest, tabIndex: -1 })}>
            <code>
              {issue.line === null
                ? issue.at
                : `${words.t('app.line', { line: issue.line, column: issue.column ?? 1 })} ${issue.at}`}
            </code>{' '}
            {issueSentence(issue, words)}
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button
          type="button"
          className="issues-more"
          onClick={() => setShown({ from: to, to: to + batch })}
        >
          {words.t('issues.show-more', { n: more })}
        </button>
      )}
    </>
  );
}
