import type { Authors } from "./authors.ts";
import { cleanedPicture } from "./pictures.ts";
import type { Traces } from "./traces.ts";

/** What stands between braces, as far as it was read. */
export interface Group {
  /** Its first word, once it was read. */
  name: string | undefined;
  starred: boolean;
  /** Its text is not read. */
  silent: boolean;
  hidden: boolean;
  changed: boolean;
  font: number | undefined;
  /** Letters that stand in for one that is written by its number. */
  instead: number;
  readonly from: number;
  readonly place: number;
  readonly afterWord: boolean;
  /** What is said in it, where that is to be named. */
  said: string | undefined;
  /** The innermost group around it, or itself, whose words are named or replaced. */
  listener: Group | undefined;
  people: string[];
  picture: boolean;
  readonly digits: { readonly from: number; readonly to: number; readonly place: number }[];
}

/** A group that begins, which takes over how the one around it is written. */
export const groupWithin = (outer: Group | undefined, at: Pick<Group, "from" | "place" | "afterWord">): Group => ({
  ...at,
  name: undefined,
  starred: false,
  silent: outer?.silent ?? false,
  hidden: outer?.hidden ?? false,
  changed: outer?.changed ?? false,
  font: outer?.font,
  instead: outer?.instead ?? 1,
  said: undefined,
  listener: outer?.listener,
  people: [],
  picture: false,
  digits: [],
});

/** The group with others in the place of people. */
export const peopleOf = ({ name, people, said }: Group, authors: Authors): string => {
  const standIns = people.map((person) => `{${authors.standIn(person)};}`);
  if (name === "revtbl") return `{\\*\\revtbl ${standIns.join("")}}`;
  // Initials are named by their author.
  return `{\\*\\${name} ${name === "atnid" ? "A" : authors.standIn((said ?? "").trim())}}`;
};

/** Pictures are written in digits: those of a cleaned one, and which they take the place of. */
export const pictureOf = ({ digits }: Group, bytes: Buffer, traces: Traces) => {
  const [written, ...others] = digits;
  // Where other words stand between its digits, nobody wrote it as programs do.
  if (!written || others.length > 0) return undefined;
  const hex = bytes.toString("latin1", written.from, written.to);
  const picture = Buffer.from(hex.replace(/[^0-9a-f]/gi, ""), "hex");
  const cleaned = cleanedPicture(picture, traces);
  return cleaned && !cleaned.equals(picture) ? { ...written, digits: cleaned.toString("hex") } : undefined;
};
