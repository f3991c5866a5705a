import { html } from "hono/html";
import type { Case } from "../../cases.ts";
import type { Language } from "../../languages.ts";
import { dateOnly } from "../../time.ts";

// The only long tables: `html` makes their cells several times faster than JSX does, and escapes alike.

/** The reference of a case, leading to it; `home` is the address of its desk. */
export const referenceCell = (home: string, reference: string) => html`<a href="${home}/${reference}">${reference}</a>`;

export const nameCell = ({ language, title }: Pick<Case, "language" | "title">) =>
  html`<bdi lang="${language}" dir="auto">${title}</bdi>`;

export const dayCell = (language: Language, instant: string, zone?: string) =>
  html`<time datetime="${instant}">${dateOnly(language, instant, zone)}</time>`;

interface Due {
  readonly language: Language;
  readonly now: Date;
  readonly row: Pick<Case, "next" | "dueBy">;
  readonly zone?: string | undefined;
  readonly nobody: string;
  readonly overdue: string;
}

/** By when the one who acts next is due, and whether that has passed. */
export const dueCell = ({ language, now, row, zone, nobody, overdue }: Due) => {
  if (row.next === "nobody") return nobody;
  const late = Date.parse(row.dueBy) < now.getTime();
  return html`${dayCell(language, row.dueBy, zone)}${late ? html` <strong class="tag bad">${overdue}</strong>` : ""}`;
};
