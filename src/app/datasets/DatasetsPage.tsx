import { useEffect, useState } from 'react';
import type { Language, Link } from '../../filters/filters';
import { useText } from '../../i18n/useText';
import { useGo } from '../../state/useGo';
import type { ThemeChoice } from '../../state/useTheme';
import { LanguageSwitch } from '../../views/controls/LanguageSwitch';
import { ThemeSwitch } from '../../views/controls/ThemeSwitch';
import { Card } from '../../views/datasets/Card';
import { GoLink } from '../../views/GoLink';
import { focusHeading } from '../heading';
import { usePageTitle } from '../usePageTitle';
import { useUncovered } from '../useUncovered';
import { offered } from './offered';
import { wayTo, wayToAll } from './way';
import '../workspace.css';
import './page.css';

type Props = {
  /** The link of the page: how datasets opened from here are shown. */
  readonly link: Link;
  /** The theme, and how to choose another. */
  readonly theme: ThemeChoice;
};

/** The page with all datasets that come with the app. */
export function DatasetsPage({ link, theme }: Props) {
  const { t, lang } = useText();
  const go = useGo();
  useUncovered();
  const [stored, setStored] = useState(true);
  const title = t('datasets.title');
  usePageTitle(title);
  // Whoever came by a link on the page has lost it with the page.
  const { arrived } = go;
  useEffect(() => {
    if (arrived) focusHeading();
  }, [arrived]);
  const home = wayTo(null, link);
  const cards = offered.map((digest) => {
    const to = wayTo(digest.id, link);
    return (
      <li key={digest.id}>
        <Card
          digest={digest}
          link={(name) => (
            <GoLink to={to} onGo={() => go.to(to)}>
              {name}
            </GoLink>
          )}
        />
      </li>
    );
  });
  return (
    <div className="datasets-page">
      <header className="topbar" data-furniture>
        <GoLink to={home} className="brand" onGo={() => go.to(home)}>
          Parley
        </GoLink>
        <span className="spacer" />
        <LanguageSwitch
          language={lang as Language}
          onLanguage={(language) => go.replace(wayToAll({ ...link, lang: language }))}
        />
        <ThemeSwitch theme={theme[0]} onTheme={(chosen) => setStored(theme[1](chosen))} />
      </header>
      <main>
        <h1 tabIndex={-1}>{title}</h1>
        {!stored && <p role="status">{t('app.not-stored')}</p>}
        <ul className="dataset-cards">{cards}</ul>
        <p className="muted">{t('datasets.key')}</p>
      </main>
    </div>
  );
}
