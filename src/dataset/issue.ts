import { spelledOut, unseen } from '../model/hidden';

/** Everything that can be wrong with a file; each has its sentence in the catalogue under its own name. */
export const issueCodes = [
  'syntax',
  'not-a-dataset',
  'version',
  'missing',
  'wrong-type',
  'not-an-option',
  'out-of-range',
  'empty',
  'bad-id',
  'reserved-id',
  'duplicate-id',
  'unknown-id',
  'bad-date',
  'bad-day',
  'bad-url',
  'bad-language',
  'bad-country',
  'bad-wikidata',
  'bad-link',
  'hidden-characters',
  'unknown-key',
  'repeated-key',
  'disputes-set',
  'disputes-unclear',
  'said-without-when',
  'follows-cycle',
  'member-cycle',
  'no-title',
  'no-reports',
] as const;
/** One of {@link issueCodes}. */
export type IssueCode = (typeof issueCodes)[number];

/** One thing wrong with a file, and where. Its sentence is made in i18n. */
export type Issue = {
  /** What is wrong. */
  readonly code: IssueCode;
  /** Where, as a path into the file: `events[3].reports[0].says.when`; empty for the file as a whole. */
  readonly at: string;
  /** Physical line, from 1; null until located, and where it cannot be. */
  readonly line: number | null;
  /** Column in that line in UTF-16 units, from 1, a byte order mark not counted; null like the line. */
  readonly column: number | null;
  /**
   * What stands there, at most 200 characters, those that are not seen written out; lists and objects as `[…]`
   * and `{…}`; empty when nothing does.
   */
  readonly value: string;
  /** What the code alone does not say: the type expected, the reason a date is none, the options there are, the characters taken out. */
  readonly detail?: string;
};

/** The steps from the top of a file to one place in it: keys and indices. */
export type Path = readonly (string | number)[];

const plainKey = /^[A-Za-z_$][\w$]*$/;

// JSON leaves signs as they are that would turn the path around in a sentence.
const escaped = (key: string): string =>
  JSON.stringify(key).replace(
    unseen,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A path as text: `events[3].title`; a key that is no plain word stands in brackets and quotes, what is not seen of it escaped. */
export function formatPath(path: Path): string {
  let text = '';
  for (const step of path) {
    if (typeof step === 'number') text += `[${step}]`;
    else if (!plainKey.test(step)) text += `[${escaped(step)}]`;
    else text += text ? `.${step}` : step;
  }
  return text;
}

/** The steps of a path written by {@link formatPath}. */
export function parsePath(text: string): Path {
  const steps = text.matchAll(/([A-Za-z_$][\w$]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/g);
  return [...steps].map(([, key, index, quoted]) =>
    quoted ? (JSON.parse(quoted) as string) : index ? Number(index) : key!,
  );
}

/** A value of the file in short. Never looks inside, so that depth and size do not matter. */
export function shorten(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  // Written out, a text is never shorter.
  const text = spelledOut(String(value).slice(0, 202));
  return text.length > 200 ? `${text.slice(0, 199).replace(/\p{Cs}$/u, '')}…` : text;
}

/** An issue that has not been located yet. */
export function createIssue(code: IssueCode, path: Path, value: unknown, detail?: string): Issue {
  const issue = { code, at: formatPath(path), line: null, column: null, value: shorten(value) };
  return detail === undefined ? issue : { ...issue, detail };
}
