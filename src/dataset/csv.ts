/** A table of text: rows of cells, the names of the columns first where it has any. */
export type Cells = readonly (readonly string[])[];

// Spreadsheets take a cell that begins so for a formula, the full-width forms among them.
const dangerous = /^[=+\-@\t\r\n＝＋－＠]/;
// Nobody can do harm with a plain number, and one with a mark before it is no number to a spreadsheet.
const number = /^-?\d+(\.\d+)?$/;
const guarded = /^'(?=['=+\-@\t\r\n＝＋－＠])/;

/**
 * A cell that no spreadsheet takes for a formula: one that begins like a formula, or with the apostrophe
 * itself, gets an apostrophe before it. Plain decimal numbers stay as they are, negative ones too.
 */
export function guard(cell: string): string {
  const formula = dangerous.test(cell) && !number.test(cell);
  return formula || cell.startsWith("'") ? `'${cell}` : cell;
}

/** What stood in a cell before {@link guard}; an apostrophe that guards nothing stays. */
export function unguard(cell: string): string {
  return cell.replace(guarded, '');
}

// Tools of other makers split at any of these where they guess, so all of them are put in quotes.
const quotable = /[",;\r\n\t]|^\s|\s$/;

const formatCell = (cell: string): string => {
  const text = guard(cell);
  return quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Tells spreadsheets that the file is UTF-8; without it they show Cyrillic letters as something else. */
const mark = '\uFEFF';

/**
 * The text of a CSV file (RFC 4180): a byte order mark, cells guarded against formulas and apart by commas,
 * rows ended by CRLF. A row without any cell is written, and read again, as one with an empty cell.
 */
export function formatCsv(rows: Cells): string {
  return mark + rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('');
}

/**
 * The cells of a CSV text, their guards taken off: the reader of what {@link formatCsv} writes, and by it the
 * proof that a file gives back the cells that went into it. Other tools' files are read too: without a mark,
 * with LF or CR alone, with a last row that does not end. Never throws; a quote that is not closed reaches
 * to the end.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let i = text.startsWith(mark) ? 1 : 0;
  while (i < text.length) {
    const [cell, end] = text[i] === '"' ? quotedCell(text, i) : plainCell(text, i);
    row.push(unguard(cell));
    i = end;
    if (text[i] === ',') {
      i += 1;
      // A comma at the very end has an empty cell behind it.
      if (i < text.length) continue;
      row.push('');
    }
    rows.push(row);
    row = [];
    i += text.startsWith('\r\n', i) ? 2 : 1;
  }
  return rows;
}

const ends = /[,\r\n]/g;

/** The text up to the end of a cell, and where that is. */
function plainCell(text: string, start: number): [cell: string, end: number] {
  ends.lastIndex = start;
  const end = ends.exec(text)?.index ?? text.length;
  return [text.slice(start, end), end];
}

/** The text between quotes, doubled ones single, with whatever follows the closing quote. */
function quotedCell(text: string, start: number): [cell: string, end: number] {
  let cell = '';
  let i = start + 1;
  for (;;) {
    const quote = text.indexOf('"', i);
    if (quote < 0) return [cell + text.slice(i), text.length];
    cell += text.slice(i, quote);
    if (text[quote + 1] !== '"') {
      const [rest, end] = plainCell(text, quote + 1);
      return [cell + rest, end];
    }
    cell += '"';
    i = quote + 2;
  }
}

/**
 * Several values in one cell, apart by `; `. A backslash makes the next character plain: it stands before
 * `\`, `;` and `(` of a value, so that neither a name with a semicolon nor one with brackets is misread.
 */
export function joinList(items: readonly string[]): string {
  return items.map(escapeItem).join('; ');
}

/** One value as {@link joinList} writes it. */
export function escapeItem(item: string): string {
  return item.replace(/[\\;(]/g, '\\$&');
}
