import type { ReactNode } from 'react';
import { Toolbar } from '../chart/Toolbar';
import type { Language } from '../filters/filters';
import { useText } from '../i18n/useText';
import { LanguageSwitch } from '../views/controls/LanguageSwitch';
import { Search } from '../views/controls/Search';
import { ThemeSwitch } from '../views/controls/ThemeSwitch';
import type { BarProps } from './bar';
import { DatasetTitle } from './DatasetTitle';
import { Share } from './Share';
import { Skip } from './Skip';
import { StoryLink } from './StoryLink';

type Props = BarProps & {
  /** The line of a first visit, where it stands in the place of the title; else nothing. */
  readonly visit: ReactNode;
};

/** The page's own furniture: which dataset, search, language, theme, and the two ways to pass it on. */
export function TopBar(props: Props) {
  const { titles, countOf, theme, boards, headline, visit } = props;
  const { dataset, state, onNotice } = boards;
  const { t, lang } = useText();
  return (
    <header className="topbar" data-furniture data-region>
      <Skip />
      <span className="brand">Parley</span>
      {visit || <DatasetTitle dataset={dataset} state={state} />}
      <Search
        vocabulary={dataset.vocabulary}
        {...{ titles, countOf }}
        filters={state.link}
        onOpen={state.open}
        onCommit={state.commit}
      />
      <span className="spacer" />
      <Toolbar className="page-tools" label={t('app.page-tools')}>
        <LanguageSwitch
          language={lang as Language}
          onLanguage={(language) => state.commit({ lang: language })}
        />
        <ThemeSwitch
          theme={theme[0]}
          onTheme={(chosen) => theme[1](chosen) || onNotice(t('app.not-stored'))}
        />
        <Share {...boards} headline={headline} />
        <StoryLink dataset={dataset} state={state} />
      </Toolbar>
    </header>
  );
}
