import { useMemo } from 'react';
import { useText } from '../i18n/useText';
import type { Dataset } from '../model/dataset';
import { resolve } from '../model/resolve';
import type { AxisTime } from '../time/interval';
import type { LinkState } from '../state/useFilters';
import type { ThemeChoice } from '../state/useTheme';
import type { Language } from '../filters/filters';
import { LanguageSwitch } from '../views/controls/LanguageSwitch';
import { Search } from '../views/controls/Search';
import { ThemeSwitch } from '../views/controls/ThemeSwitch';

type Props = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The link and the ways to change it. */
  readonly state: LinkState;
  /** The day looked at: what was not known then is not found. */
  readonly day: AxisTime;
  /** The theme, and how to choose another. */
  readonly theme: ThemeChoice;
};

/** The page's own furniture: which dataset, search, language and theme. */
export function TopBar({ dataset, state, day, theme }: Props) {
  const { t, name, lang } = useText();
  const known = useMemo(
    () => dataset.events.flatMap((record) => resolve(record, day) ?? []),
    [dataset, day],
  );
  return (
    <header className="topbar">
      <a className="skip" href="#events">
        {t('app.skip')}
      </a>
      <span className="brand">Parley</span>
      <span className="dataset-title">{name(dataset.title)}</span>
      <Search
        vocabulary={dataset.vocabulary}
        events={known}
        filters={state.link}
        onOpen={state.open}
        onCommit={state.commit}
      />
      <span className="spacer" />
      <LanguageSwitch
        language={lang as Language}
        onLanguage={(language) => state.commit({ lang: language })}
      />
      <ThemeSwitch theme={theme[0]} onTheme={theme[1]} />
    </header>
  );
}
