import type { ReactNode } from 'react';

/** One column of a table twin. */
export type DataColumn = {
  /** What tells the column from the others. */
  readonly key: string;
  /** Its heading. */
  readonly label: string;
  /** Whether it holds numbers, set flush right. */
  readonly numeric?: boolean;
};

/** One row of a table twin. */
export type DataRow = {
  /** What tells the row from the others. */
  readonly key: string;
  /** Its cells in the order of the columns; the first heads the row. */
  readonly cells: readonly ReactNode[];
};

/** What a table twin shows. */
export type DataTableProps = {
  /** Its heading, also its accessible name. */
  readonly caption: string;
  /** Its columns. */
  readonly columns: readonly DataColumn[];
  /** Its rows. */
  readonly rows: readonly DataRow[];
};

/** The same facts as a chart, as a table that can be read row by row and copied. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, label, numeric }) => (
            <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, i) => {
              const { key: column, numeric } = columns[i] ?? { key: String(i) };
              const name = numeric ? 'numeric' : undefined;
              return i === 0 ? (
                <th key={column} scope="row" className={name}>
                  {cell}
                </th>
              ) : (
                <td key={column} className={name}>
                  {cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
