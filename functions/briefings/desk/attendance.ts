import { type Line, linesOf, plainCell } from "#shared/csv-lines.ts";
import { readReference } from "#shared/references.ts";
import { EmailAddress } from "#shared/text.ts";
import { isAddressHeading, isReferenceHeading } from "./attendance-headings.ts";

/** The most lines of one list. */
export const mostLines = 10_000;

/** Who was there, by what a line says of them. */
export type Mention =
  | { readonly line: number; readonly text: string; readonly by: "reference" | "address"; readonly value: string }
  | { readonly line: number; readonly text: string; readonly by: "neither" | "not_csv" };

interface Columns {
  readonly address: number;
  readonly reference: number;
}

/** The columns that a first line names, if it is a heading; -1 for one that it does not name. */
const headingOf = (cells: readonly string[]): Columns | undefined => {
  const names = cells.map((cell) => plainCell(cell).toLowerCase());
  const columns = { address: names.findIndex(isAddressHeading), reference: names.findIndex(isReferenceHeading) };
  return columns.address < 0 && columns.reference < 0 ? undefined : columns;
};

const addressIn = (cell: string) => {
  const read = EmailAddress.safeParse(cell);
  return read.success ? read.data : undefined;
};

const mentionIn = ({ line, cells, text }: Line, columns: Columns | undefined): Mention => {
  if (!cells) return { line, text, by: "not_csv" };
  const named = (at: number) => (columns ? [cells[at] ?? ""] : cells).map(plainCell);
  const reference = named(columns?.reference ?? 0)
    .map(readReference)
    .find((read) => read?.startsWith("BRF-"));
  if (reference) return { line, text, by: "reference", value: reference };
  const address = named(columns?.address ?? 0)
    .map(addressIn)
    .find(Boolean);
  return address ? { line, text, by: "address", value: address } : { line, text, by: "neither" };
};

/** Whom a list mentions, line by line: by the columns that its heading names, else by whatever cell says who it is. */
export const mentionsIn = (sent: string): Mention[] => {
  const lines = linesOf(sent);
  const columns = headingOf(lines[0]?.cells ?? []);
  return (columns ? lines.slice(1) : lines).map((line) => mentionIn(line, columns));
};
