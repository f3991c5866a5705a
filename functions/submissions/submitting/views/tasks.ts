import type { Task } from "#shared/ui/tasks.tsx";
import { inputForm, type PartialContent, type Section, sections } from "../../content.ts";
import type { InputDocument } from "../../input.ts";
import { rulesOf } from "../calls.ts";
import { documentFaults } from "../documents.ts";
import { questionFaults } from "../questions.ts";
import { foreignFaults } from "../rules.ts";
import { type InputPageProps, placeOf } from "./frame.ts";

const sectionSchemas = new Map(sections.map((section) => [section, inputForm.section(section)]));

type Whole = Pick<InputPageProps, "s" | "input" | "call">;

/** Whether a section could be sent as it stands. */
const isDone = ({ input, call }: Whole, section: Section, documents: readonly InputDocument[]) => {
  const rules = rulesOf(call);
  const names = inputForm.of(section);
  const own = names.flatMap((name) => (input.content[name] === undefined ? [] : [[name, input.content[name]]]));
  const foreign = foreignFaults(rules, input.content).some(({ field }) => (names as string[]).includes(field));
  const open = section === "content" && questionFaults(rules.questions, input.answers, documents).length > 0;
  return !foreign && !open && sectionSchemas.get(section)?.safeParse(Object.fromEntries(own)).success === true;
};

/** Whether nothing was said in a section in which nothing has to be. */
const isLeftOut = (content: PartialContent, section: Section) =>
  inputForm.of(section).every((name) => inputForm.isOptional(name) && [content[name] ?? []].flat().length === 0);

/** Every part of an input with what is to do. */
export const tasksOf = (whole: Whole, documents: readonly InputDocument[]): Task[] => {
  const { s, input, call } = whole;
  const at = (below: string) => placeOf(s, input.reference, below);
  const part = (section: Section): Task => ({
    label: s.t(`section.${section}`),
    href: at(section),
    done: isDone(whole, section, documents),
    ...(isLeftOut(input.content, section) && { optional: s.t("draft.optional") }),
  });
  const files: Task = {
    label: s.t("section.files"),
    href: at("files"),
    done: documentFaults(documents).length === 0,
    ...(documents.length === 0 && { optional: s.t("draft.optional") }),
  };
  const takesFiles = rulesOf(call).mostFiles > 0;
  return [part("about"), part("content"), ...(takesFiles ? [files] : []), part("subject"), part("consent")];
};
