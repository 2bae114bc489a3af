import { useId, useState } from 'react';
import type { Aggregates, EventRow } from '../../engine/engine';
import type { Language, Link } from '../../filters/filters';
import { citeText, sourceLines } from '../../i18n/citation';
import { useText } from '../../i18n/useText';
import type { TextKey } from '../../i18n/words';
import type { Dataset } from '../../model/dataset';
import { toPng } from '../../picture/png';
import type { AxisTime } from '../../time/interval';
import { formatDay } from '../../time/window';
import { filterName, pinnedLink } from './link';
import { formats, pictureOf, subjectsShown, type Format, type Subject } from './picture';
import { copy, save } from './save';
import { asText, type Shared } from './text';
import './share.css';

/** What is shared, and what the menu tells. */
export type ShareMenuProps = {
  /** The dataset. */
  readonly dataset: Dataset;
  /** The numbers for the link; their `known` is the day looked at. */
  readonly aggregates: Aggregates;
  /** The link in force. */
  readonly filters: Link;
  /** The headline as it stands on the screen. */
  readonly headline: string;
  /** The filter in words; null when nothing is filtered. */
  readonly filterSentence: string | null;
  /** The counts in words, for a picture of the whole screen: `13 of 13 events`, `5 contacts held`. */
  readonly counts: readonly string[];
  /** The whole address of the view as it stands. */
  readonly url: string;
  /** The reader's own day. */
  readonly today: AxisTime;
  /** The event opened, which is cited instead of the view; null while none is, or none that was known on the day. */
  readonly opened: EventRow | null;
  /** Gets all events shown, in time order: more than a long list holds at a time. */
  readonly allRows: () => Promise<readonly EventRow[]>;
  /** Makes the text of a CSV file of events, in the language of the interface and as known on the day. */
  readonly csvOf: (events: readonly EventRow[]) => Promise<string>;
  /** Tells the reader in passing what was done, or that it could not be. */
  readonly onNotice: (text: string) => void;
  /** Tells that the menu has done its work. */
  readonly onDone: () => void;
  /** Whether the keyboard goes to the first way once it is there. Absent = no. */
  readonly entered?: boolean;
};

/** A text that the browser did not let onto the clipboard. */
type Denied = { readonly hint: TextKey; readonly text: string };

/** The ways to pass on what is shown: its link, its words, its data and pictures of it. */
export function ShareMenu(props: ShareMenuProps) {
  const { dataset, aggregates, headline, today, onNotice, onDone } = props;
  const words = useText();
  const { t } = words;
  const pictures = useId();
  const [busy, setBusy] = useState(false);
  const [denied, setDenied] = useState<Denied | null>(null);
  const [subjects] = useState(subjectsShown);

  const { known } = aggregates;
  const link = pinnedLink(props.url, props.filters, known, words.lang as Language);
  const day = Number.isFinite(known) ? formatDay(known) : 'latest';
  const fileName = (subject: string, ending: string) =>
    `${['parley', dataset.id, subject, filterName(props.filters), day].filter(Boolean).join('-')}.${ending}`;
  const shared = async (): Promise<Shared> => ({
    headline,
    sentence: props.filterSentence,
    rows: await props.allRows(),
    vocabulary: dataset.vocabulary,
    known,
    today,
    link,
  });

  /** Does one thing at a time; what it says is told, and so is its failure. */
  const run = async (failure: TextKey, act: () => Promise<TextKey | null>) => {
    if (busy) return;
    setBusy(true);
    setDenied(null);
    try {
      const said = await act();
      if (said) {
        onNotice(t(said));
        onDone();
      }
    } catch {
      onNotice(t(failure));
    }
    setBusy(false);
  };
  const copyOr = async (text: string, done: TextKey, hint: TextKey): Promise<TextKey | null> => {
    if (await copy(text)) return done;
    setDenied({ hint, text });
    onNotice(t(hint));
    return null;
  };
  const copyLink = () =>
    run('share.denied-link', () => copyOr(link, 'share.link-copied', 'share.denied-link'));
  const copyText = () =>
    run('share.failed-text', async () =>
      copyOr(asText(await shared(), words), 'share.text-copied', 'share.denied-text'),
    );
  const copyCitation = () =>
    run('share.failed-text', async () => {
      const { opened } = props;
      const named = opened?.event.title?.value;
      const title = named ? words.name(named) : (opened?.event.id ?? headline);
      const rows = opened ? [opened] : await props.allRows();
      const sources = sourceLines(rows, dataset.vocabulary, words);
      const text = citeText(
        { title, dataset: { id: dataset.id, title: words.name(dataset.title) }, known },
        link,
        today,
        words,
      );
      const below = sources.length ? ['', `${t('detail.cite-sources')}:`, ...sources] : [];
      return copyOr([text, ...below].join('\n'), 'share.text-copied', 'share.denied-text');
    });
  const saveCsv = () =>
    run('share.failed-csv', async () => {
      const rows = await props.allRows();
      const text = await props.csvOf(rows);
      save(new Blob([text], { type: 'text/csv;charset=utf-8' }), fileName('events', 'csv'));
      return 'share.csv-saved';
    });
  const savePicture = (subject: Subject, format: Format) =>
    run('share.failed-picture', async () => {
      const picture = await pictureOf(subject, await shared(), props.counts, words);
      if (!picture) return 'share.failed-picture';
      const file =
        format === 'png'
          ? await toPng(picture)
          : new Blob([picture.svg], { type: 'image/svg+xml' });
      save(file, fileName(subject, format));
      return 'share.picture-saved';
    });

  return (
    <div className="share" aria-busy={busy}>
      <ul className="share-actions">
        <Action
          label={t('share.copy-link')}
          hint={t('share.link-hint')}
          entered={props.entered}
          onClick={copyLink}
        />
        <Action label={t('share.copy-text')} hint={t('share.text-hint')} onClick={copyText} />
        <Action label={t('share.csv')} hint={t('share.csv-hint')} onClick={saveCsv} />
        <Action label={t('detail.cite')} hint={t('share.cite-hint')} onClick={copyCitation} />
      </ul>
      {denied && (
        <label className="share-by-hand">
          {t(denied.hint)}
          <textarea
            key={denied.text}
            ref={(field) => field?.select()}
            value={denied.text}
            rows={denied.text === link ? 3 : 8}
            readOnly
          />
        </label>
      )}
      <div role="group" aria-labelledby={pictures}>
        <h2 id={pictures}>{t('share.picture')}</h2>
        <ul className="share-pictures">
          {subjects.map((subject) => {
            const what = t(subject === 'screen' ? 'share.screen' : `app.panel-${subject}`);
            return (
              <li key={subject}>
                <span>{what}</span>
                {formats.map((format) => (
                  <button
                    key={format}
                    type="button"
                    aria-label={t('share.picture-as', { what, format: t(`share.${format}`) })}
                    onClick={() => savePicture(subject, format)}
                  >
                    {t(`share.${format}`)}
                  </button>
                ))}
              </li>
            );
          })}
        </ul>
      </div>
    </div>
  );
}

type ActionProps = {
  readonly label: string;
  readonly hint: string;
  readonly entered?: boolean;
  readonly onClick: () => void;
};

function Action({ label, hint, entered, onClick }: ActionProps) {
  const id = useId();
  return (
    <li>
      <button
        type="button"
        aria-describedby={id}
        aria-label={label}
        autoFocus={entered}
        onClick={onClick}
      >
        {label}
        <span id={id} className="share-hint">
          {hint}
        </span>
      </button>
    </li>
  );
}
