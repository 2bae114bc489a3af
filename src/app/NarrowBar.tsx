import { Popover } from '../chart/Popover';
import { usePopover } from '../chart/usePopover';
import type { Language } from '../filters/filters';
import { useText } from '../i18n/useText';
import { LanguageSwitch } from '../views/controls/LanguageSwitch';
import { ThemeSwitch } from '../views/controls/ThemeSwitch';
import { ResultCount } from './Answer';
import type { BarProps } from './bar';
import { ShareBody } from './Share';
import { Menu } from './DatasetTitle';
import { Skip } from './Skip';
import { StoryLink } from './StoryLink';

type Props = BarProps & {
  /** Whether something covers the screen. */
  readonly covered: boolean;
};

/** The bar of a narrow screen: the answer on one line, the count, the filters, and a menu with the rest. */
export function NarrowBar(props: Props) {
  const { theme, boards, headline, covered } = props;
  const { dataset, state, onNotice } = boards;
  const { t, lang } = useText();
  const menu = usePopover();
  return (
    <header className="narrowbar" data-furniture data-region inert={covered}>
      <Skip />
      <h1 tabIndex={-1} lang={headline.lang === lang ? undefined : headline.lang}>
        {headline.text}
      </h1>
      <ResultCount {...boards} />
      <button type="button" aria-haspopup="dialog" onClick={() => state.showSheet(true)}>
        {t('app.filter')}
      </button>
      <button
        type="button"
        popoverTarget={menu.id}
        aria-expanded={menu.open}
        aria-label={t('app.menu')}
      >
        ⋯
      </button>
      <Popover of={menu} label={t('app.menu')} className="menu">
        <p className="brand">Parley</p>
        <Menu dataset={dataset.id} state={state} />
        <StoryLink dataset={dataset} state={state} />
        <div className="menu-row">
          <LanguageSwitch
            wide
            language={lang as Language}
            onLanguage={(language) => state.commit({ lang: language })}
          />
          <ThemeSwitch
            wide
            theme={theme[0]}
            onTheme={(chosen) => theme[1](chosen) || onNotice(t('app.not-stored'))}
          />
        </div>
        <ShareBody {...boards} headline={headline} />
      </Popover>
    </header>
  );
}
