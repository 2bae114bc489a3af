import { citeText, sourceLines } from '../../i18n/citation';
import { useText } from '../../i18n/useText';
import { citeBibtex, type ActionsProps } from './cite';
import { CopyBlock } from './CopyBlock';

/** What a citation to copy gets. */
export type CiteProps = ActionsProps & {
  /** `link` shows the link in its place: the browser did not allow to copy it; null shows the citation. */
  readonly only: 'link' | null;
};

/** The citation as text, the original sources of an event, and BibTeX, each to copy; or the link `only`, where the browser did not allow to copy it. */
export function Cite({ cite, pinned, row, vocabulary, today, only }: CiteProps) {
  const words = useText();
  if (only) return <CopyBlock label={words.t('detail.link')} text={pinned} rows={3} denied />;
  const sources = row ? sourceLines([row], vocabulary, words) : [];
  return (
    <>
      <h3>{words.t('detail.cite-title')}</h3>
      <CopyBlock
        label={words.t('detail.cite-as-text')}
        text={citeText(cite, pinned, today, words)}
        rows={4}
      />
      {sources.length > 0 && (
        <CopyBlock label={words.t('detail.cite-sources')} text={sources.join('\n')} rows={4} />
      )}
      <CopyBlock label="BibTeX" text={citeBibtex(cite, pinned, today, words)} rows={10} />
    </>
  );
}
