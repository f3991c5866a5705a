import type { Child } from "hono/jsx";

interface Column {
  readonly label: string;
  readonly numeric?: boolean | undefined;
  /** Holds buttons that say themselves what they do: its label is for screen readers only. */
  readonly actions?: boolean | undefined;
}

interface TableProps {
  readonly caption: string;
  /** For tables whose heading says the same already. */
  readonly captionUnseen?: boolean | undefined;
  readonly columns: readonly Column[];
  /** One cell for each column; the first names the row. */
  readonly rows: readonly (readonly Child[])[];
}

/** A table that becomes a list of cards on narrow screens. */
export const Table = ({ caption, captionUnseen, columns, rows }: TableProps) => (
  <table>
    <caption class={captionUnseen ? "unseen" : undefined}>{caption}</caption>
    <thead>
      <tr>
        {columns.map(({ label, numeric, actions }) => (
          <th scope="col" class={numeric ? "number" : undefined}>
            {actions ? <span class="unseen">{label}</span> : label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells) => (
        <tr>
          {cells.map((cell, place) => {
            const column = columns[place];
            if (place === 0) return <th scope="row">{cell}</th>;
            return (
              <td
                data-label={column?.actions ? undefined : column?.label}
                class={column?.numeric ? "number" : undefined}
              >
                {cell}
              </td>
            );
          })}
        </tr>
      ))}
    </tbody>
  </table>
);
