import { type DoorQuestion, doorQuestionNames } from "#shared/doors.ts";
import { mostDocuments, mostDoors } from "#shared/forums.ts";
import { localized, rowNumbers } from "#shared/web/form-values.ts";
import { type Form, several, single } from "#shared/web/forms.ts";

const doorRow = (form: Form, row: number) => {
  const note = localized(form, `doors.${row}.note`);
  const asked = (question: DoorQuestion) => several(form, `doors.${row}.when.${question}`);
  return {
    door: single(form, `doors.${row}.door`),
    when: Object.fromEntries(
      doorQuestionNames.filter((question) => asked(question).length > 0).map((question) => [question, asked(question)]),
    ),
    ...(Object.keys(note).length > 0 && { note }),
  };
};

/** Rules in the order of their numbers; one without a door is taken away. */
export const doors = (form: Form) =>
  rowNumbers(form, "doors", mostDoors)
    .filter((row) => single(form, `doors.${row}.door`) !== "")
    .map((row) => ({ place: Number(single(form, `doors.${row}.place`)) || row + 1, rule: doorRow(form, row) }))
    .sort((a, b) => a.place - b.place)
    .map(({ rule }) => rule);

/** Documents keep their ids, by which applications know them; new ones get one from their topic. */
export const documents = (form: Form) => {
  const rows = rowNumbers(form, "documents", mostDocuments).filter(
    (row) => single(form, `documents.${row}.topic`) !== "",
  );
  const taken = new Set(rows.map((row) => single(form, `documents.${row}.id`)));
  const fresh = (topic: string) => {
    const base = topic.replaceAll("_", "-");
    const free = [base, ...Array.from({ length: mostDocuments }, (_, place) => `${base}-${place + 2}`)];
    const id = free.find((one) => !taken.has(one)) ?? base;
    taken.add(id);
    return id;
  };
  return rows.map((row) => {
    const topic = single(form, `documents.${row}.topic`);
    return {
      id: single(form, `documents.${row}.id`) || fresh(topic),
      topic,
      title: localized(form, `documents.${row}.title`),
      need: single(form, `documents.${row}.need`),
      orText: single(form, `documents.${row}.orText`) === "true",
    };
  });
};
