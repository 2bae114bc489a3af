import { svgDocument } from '../../chart/markup';
import type { Box } from '../../chart/sheet';
import { snapshot, type Snapshot } from '../../chart/snapshot';
import { widthIn } from '../../chart/snapshotText';
import { panels } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import { fontsOf, styleOf, type Font } from './fonts';
import { frame, type Framing, type Look } from './frame';
import { knownText, publishers, sentenceBeside, type Shared } from './text';

/** What can be had as a picture: the whole screen, or one panel. */
export const subjects = ['screen', ...panels] as const;
/** One of {@link subjects}. */
export type Subject = (typeof subjects)[number];

/** The kinds of file a picture is had as. */
export const formats = ['png', 'svg'] as const;
/** One of {@link formats}. */
export type Format = (typeof formats)[number];

// What is there to be used, not to be read: controls, and buttons that open something.
const furniture = [
  '[data-furniture], .view-tools, .skip, .visually-hidden, .maximise, [popover], [popovertarget]',
  '[aria-haspopup], dialog, input, textarea, select, .topbar, .narrowbar, .notice-passing, .view-hint',
  '.timeline-tools > button, .view-switch, .detail-bar, .card button',
].join(', ');
const rows = 'tr, li, [role="option"]';
const rowsAtMost = 60;

const rootOf = (subject: Subject): HTMLElement | null =>
  document.querySelector<HTMLElement>(subject === 'screen' ? '.workspace' : `section#${subject}`);

/** The subjects that are on the screen now. */
export function subjectsShown(): Subject[] {
  return subjects.filter((subject) => rootOf(subject) !== null);
}

function lookOf(root: Element): Look {
  const style = getComputedStyle(root);
  const color = (name: string, usual: string) => style.getPropertyValue(name).trim() || usual;
  return {
    page: color('--page', '#ffffff'),
    ink: color('--ink', '#000000'),
    muted: color('--muted', '#555555'),
    accent: color('--accent', '#000000'),
    serif: color('--serif', 'Georgia, serif'),
    sans: color('--sans', 'sans-serif'),
  };
}

type Shot = { readonly shot: Snapshot; readonly gap: Box | null };

function shootPanel(root: HTMLElement): Shot {
  return {
    shot: snapshot(root, { omit: furniture, rows, unroll: rowsAtMost }),
    gap: null,
  };
}

/** The panels as they stand beside each other. The answer is full of controls, so it is set anew: above, or in its place. */
function shootScreen(root: HTMLElement): Shot {
  const panels = [...root.querySelectorAll('.panel')];
  const options = { omit: `${furniture}, .answer`, rows, unroll: 0 };
  const shot = snapshot(root, options, panels);
  const answer = root.querySelector('.answer')?.getBoundingClientRect();
  const rects = panels.map((panel) => panel.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const beside = answer && answer.height > 0 && answer.top >= top - 1;
  const gap = beside && {
    x0: answer.left - left,
    y0: answer.top - top,
    x1: answer.right - left,
    y1: answer.bottom - top,
  };
  return { shot, gap: gap || null };
}

/** The counts as they stand on the screen: `13 of 13 events · 5 contacts held`; null where there are none. */
function countsOf(root: Element): string | null {
  const counts = [...root.querySelectorAll('.result-count, .counts li')];
  // A number stays on the line of what it counts.
  const texts = counts.map((count) => count.textContent?.trim().replace(/ /g, '\u00A0'));
  return texts.join(' · ') || null;
}

/** A picture as a file holds it: an SVG document and its size in CSS pixels. */
export type Picture = {
  /** The document as text; it needs nothing besides. */
  readonly svg: string;
  /** Width in CSS pixels. */
  readonly width: number;
  /** Height in CSS pixels. */
  readonly height: number;
  /** The page's own type that the document brings along. */
  readonly fonts: readonly Font[];
};

/** The picture of a subject as it stands on the screen now; null when it is not there. */
export async function pictureOf(
  subject: Subject,
  shared: Shared,
  words: Words,
): Promise<Picture | null> {
  const root = rootOf(subject);
  if (!root) return null;
  const { headline, sentence, rows: events, known, link } = shared;
  const { shot, gap } = subject === 'screen' ? shootScreen(root) : shootPanel(root);
  const names = publishers(events, shared, words);
  const framing: Framing = {
    headline,
    sentence: sentenceBeside(headline, sentence),
    known: knownText(shared, words),
    past: Number.isFinite(known),
    counts: subject === 'screen' ? countsOf(root) : null,
    notes: [
      ...(names.length ? [words.t('share.sources', { names: words.list(names) })] : []),
      words.t('map.borders'),
      link,
    ],
  };
  const framed = frame(shot, framing, lookOf(root), widthIn, gap);
  const fonts = await fontsOf(framed.marks);
  const svg = svgDocument({ ...framed, title: headline }, styleOf(fonts) + framed.marks);
  return { svg, width: framed.width, height: framed.height, fonts };
}
