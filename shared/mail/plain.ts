import type { Speech } from "../speech.ts";
import { defuse } from "./defuse.ts";
import type { LinkItem, Part } from "./parts.ts";
import type { MailKey } from "./words.ts";

const quoted = (text: string) =>
  defuse(text)
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");

const plainItem = ({ title, note, address }: LinkItem) =>
  [`- ${defuse(title)}`, ...(note ? [`  ${defuse(note)}`] : []), `  ${address}`].join("\n");

const plainPart = (part: Part, s: Speech<MailKey>): string => {
  switch (part.kind) {
    case "text":
      return defuse(part.text);
    case "quote":
      return quoted(part.text);
    case "facts":
      return part.rows
        .map(([label, value]) => s.t("mail.fact", { label: defuse(label), value: defuse(value) }))
        .join("\n");
    case "list":
      return part.items.map((item) => `- ${defuse(item)}`).join("\n");
    case "links":
      return part.items.map(plainItem).join("\n");
    case "link":
      return `${defuse(part.label)}\n${part.address}`;
    case "address":
      return `${part.text}\n${part.address}`;
  }
};

export const plainText = (parts: readonly Part[], s: Speech<MailKey>): string =>
  parts.map((part) => plainPart(part, s)).join("\n\n");
