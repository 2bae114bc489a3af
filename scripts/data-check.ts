// Checks dataset files: prints each issue with its place, then a summary; exit code 1 on any issue.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepareDates } from '../src/dataset/dates';
import type { Issue } from '../src/dataset/issue';
import { locate, readJson, repeatedKeys } from '../src/dataset/json';
import { validate } from '../src/dataset/validate';
import en from '../src/i18n/en.json';
import { issueSentence } from '../src/i18n/issues';
import { createWords } from '../src/i18n/words';

const words = createWords('en', en);

/** What was found in one file: a line of text for each issue and for the summary. */
export type Report = {
  /** The lines to print. */
  readonly lines: readonly string[];
  /** Whether there was any issue. */
  readonly failed: boolean;
};

// A file may hold control characters, which a terminal would act on.
const visible = (text: string) =>
  text.replace(/\p{C}/gu, (c) => `\\u{${c.codePointAt(0)!.toString(16)}}`);

/** Checks the text of one file; `name` stands before each line. */
export async function checkText(name: string, text: string): Promise<Report> {
  const json = await readJson(text);
  if (json.ok) await prepareDates(json.value);
  const read = json.ok
    ? validate(json.value)
    : { issues: [json.issue], seen: 0, loaded: 0, refused: 0 };
  const issues = json.ok
    ? [...(await locate(text, read.issues)), ...(await repeatedKeys(text))].sort(inFileOrder)
    : read.issues;
  const summary = `${name}: ${read.seen} records, ${read.refused} refused, ${issues.length} issues`;
  return {
    lines: [...issues.map((issue) => describe(name, issue)), summary].map(visible),
    failed: issues.length > 0,
  };
}

const inFileOrder = (a: Issue, b: Issue) =>
  (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

function describe(name: string, issue: Issue): string {
  const place = issue.line === null ? name : `${name}:${issue.line}:${issue.column}`;
  return [place, issue.at, issue.value, issueSentence(issue, words)].filter(Boolean).join('  ');
}

async function run(names: readonly string[]): Promise<void> {
  const data = fileURLToPath(new URL('../data', import.meta.url));
  const files = names.length
    ? names
    : readdirSync(data)
        .filter((name) => name.endsWith('.json') && name !== 'dataset.schema.json')
        .map((name) => `data/${name}`);
  for (const name of files) {
    const path = names.length ? name : fileURLToPath(new URL(`../${name}`, import.meta.url));
    const { lines, failed } = await readText(name, path);
    for (const line of lines) (failed ? console.error : console.log)(line);
    if (failed) process.exitCode = 1;
  }
}

async function readText(name: string, path: string): Promise<Report> {
  try {
    return await checkText(name, readFileSync(path, 'utf8'));
  } catch (error) {
    return {
      lines: [`${name}: ${error instanceof Error ? error.message : 'unreadable'}`],
      failed: true,
    };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv.slice(2));
