import type { Box } from '../../chart/box';
import { onPaper } from '../../chart/paper';
import { scaleOf } from '../../chart/point';
import { panels } from '../../filters/filters';
import type { Words } from '../../i18n/words';
import type { Look, PageText } from '../../picture/page';
import { layPicture, type Picture } from '../../picture/picture';
import { snapshot, type Snapshot } from '../../picture/snapshot';
import { knownText, publishers, sentenceBeside, type Shared } from './text';

/** What can be had as a picture: the whole screen, or one panel. */
export const subjects = ['screen', ...panels] as const;
/** One of {@link subjects}. */
export type Subject = (typeof subjects)[number];

/** The kinds of file a picture is had as. */
export const formats = ['png', 'svg'] as const;
/** One of {@link formats}. */
export type Format = (typeof formats)[number];

// What is there to be used, not to be read; native fields and what pops up are so by nature.
const furniture = '[data-furniture], [popover], dialog, input, textarea, select';
const mapped = '[data-subject="map"]';
const listed = '[data-subject="events"] [role="listbox"]';
const rows = 'tr, li, [role="option"]';
const rowsAtMost = 60;
// A list of so few may be what the headline speaks of, one by one; of more, those in sight stand for the rest.
const fewRows = 20;

/** What the foot of a list, a table or a text says of what the picture leaves out of it. */
const restText =
  ({ t }: Words) =>
  (box: Element, left: number): string | null => {
    const isList = box.matches('[role="listbox"]');
    if (!isList && !box.querySelector('table')) return t('share.more-text');
    if (left === 0) return null;
    return t(isList ? 'share.more-events' : 'share.more-rows', { n: left });
  };

const rootOf = (subject: Subject): HTMLElement | null =>
  document.querySelector(`[data-subject="${subject}"]`);

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

const shootPanel = (root: HTMLElement, words: Words): Shot => ({
  shot: snapshot(root, { omit: furniture, rows, unroll: rowsAtMost, more: restText(words) }),
  gap: null,
});

/** The panels as they stand beside each other, the list of few events whole. The answer is full of controls, so it is set anew: above, or in its place. */
function shootScreen(root: HTMLElement, words: Words, events: number): Shot {
  const panels = [...root.querySelectorAll('[data-subject]')];
  const unroll = events <= fewRows && root.querySelector(listed) ? fewRows : 0;
  const shot = snapshot(root, { omit: furniture, rows, unroll, more: restText(words) }, panels);
  const answer = root.querySelector('[data-furniture="answer"]')?.getBoundingClientRect();
  const rects = panels.map((panel) => panel.getBoundingClientRect());
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const beside = answer && answer.height > 0 && answer.top >= top - 1;
  const scale = scaleOf(root);
  const gap = beside && {
    x0: (answer.left - left) / scale,
    y0: (answer.top - top) / scale,
    x1: (answer.right - left) / scale,
    y1: (answer.bottom - top) / scale,
  };
  return { shot, gap: gap || null };
}

/**
 * The picture of a subject as it stands on the screen now; null when it is not there. Its parts say in the
 * page what they are: a subject carries its name as `data-subject`, what is only pressed `data-furniture`.
 * `counts` stand on a picture of the whole screen.
 */
export async function pictureOf(
  subject: Subject,
  shared: Shared,
  counts: readonly string[],
  words: Words,
): Promise<Picture | null> {
  const root = rootOf(subject);
  if (!root) return null;
  const { headline, sentence, rows: events, known, link } = shared;
  const { shot, gap } = onPaper(() =>
    subject === 'screen' ? shootScreen(root, words, events.length) : shootPanel(root, words),
  );
  const names = publishers(events, shared, words);
  const text: PageText = {
    headline,
    sentence: sentenceBeside(headline, sentence),
    known: knownText(shared, words),
    past: Number.isFinite(known),
    counts: subject === 'screen' ? countsLine(counts) : null,
    notes: [
      ...(names.length ? [words.t('share.sources', { names: words.list(names) })] : []),
      // Only a map draws borders.
      ...(root.matches(mapped) || root.querySelector(mapped) ? [words.t('map.borders')] : []),
      link,
    ],
  };
  return layPicture(shot, text, lookOf(root), gap);
}

// A number stays on the line of what it counts, and a dot on the line of what stands before it.
const countsLine = (counts: readonly string[]): string | null =>
  counts.map((count) => count.replace(/ /g, '\u00A0')).join('\u00A0· ') || null;
