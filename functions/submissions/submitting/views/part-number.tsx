import type { Call } from "#shared/forums.ts";
import { type Section, sections } from "../../content.ts";
import { rulesOf } from "../calls.ts";
import type { SubmittingSpeech } from "../submitting-words.ts";

type Part = Section | "files";

/** The parts of an input in the order in which they are filled in; files after the content, where the call takes any. */
const partsOf = (call: Call): readonly Part[] =>
  sections.flatMap((section): Part[] =>
    section === "content" && rulesOf(call).mostFiles > 0 ? [section, "files"] : [section],
  );

interface PartNumberProps {
  readonly s: SubmittingSpeech;
  readonly call: Call;
  readonly part: Part;
}

/** How far one has come. */
export const PartNumber = ({ s, call, part }: PartNumberProps) => {
  const parts = partsOf(call);
  return <p class="light">{s.t("draft.part", { number: parts.indexOf(part) + 1, count: parts.length })}</p>;
};
