import type { Language } from "../languages.ts";
import type { Letter } from "../letters.ts";
import type { Block, OutboxRow } from "../outbox.ts";
import type { Speech } from "../speech.ts";
import type { MailKey } from "./words.ts";

/** A block as it is shown: links are whole, or said to have been in the mail only. */
export type Part =
  | Exclude<Block, { kind: "action" | "links" }>
  | { kind: "links"; items: readonly LinkItem[] }
  | { kind: "link"; label: string; address: string }
  | { kind: "address"; text: string; address: string };

/** A title with the page that it leads to. */
export interface LinkItem {
  readonly title: string;
  readonly language?: Language | undefined;
  readonly note?: string | undefined;
  readonly address: string;
}

type Shown = Letter & Pick<OutboxRow, "secret">;
type Action = Extract<Block, { kind: "action" }>;

/** None while the token of the link is not known. */
const addressOf = ({ path, secret }: Action, row: Shown, origin: string): string | undefined => {
  if (!secret) return origin + path;
  return row.secret && `${origin}${path}/${row.secret}`;
};

/** Where a message leads: by the link with the token, or else by its first. */
export const leadsTo = (row: Shown, origin: string): string | undefined => {
  const actions = row.blocks.filter((block) => block.kind === "action");
  const main = actions.find(({ secret }) => secret) ?? actions[0];
  return main && addressOf(main, row, origin);
};

/** A message with a known token becomes links with it; without, the link is not shown. */
export const partsOf = (row: Shown, origin: string, s: Speech<MailKey>): Part[] =>
  row.blocks.map((block): Part => {
    if (block.kind === "links")
      return { kind: "links", items: block.items.map(({ path, ...item }) => ({ ...item, address: origin + path })) };
    if (block.kind !== "action") return block;
    const { label } = block;
    const address = addressOf(block, row, origin);
    return address ? { kind: "link", label, address } : { kind: "facts", rows: [[label, s.t("mail.once")]] };
  });

/** Who writes, where all mails can be seen, and how to tell a false one; at the end of every mail. */
export const footerOf = (row: Letter, origin: string, s: Speech<MailKey>): Part[] => {
  const all = row.confidential
    ? []
    : row.reference
      ? [s.t("mail.all.case", { reference: row.reference })]
      : row.personId
        ? [s.t("mail.all.person")]
        : [];
  const text = [s.t("mail.who"), ...all, s.t("mail.reply"), s.t("mail.never")].join("\n");
  return [
    { kind: "text", text },
    { kind: "address", text: s.t("mail.doubt"), address: `${origin}/${row.language}` },
  ];
};
