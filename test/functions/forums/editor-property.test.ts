import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CallDetails, InputsCallDetails } from "#functions/forums/call-details.ts";
import { openFields, sectionsOf } from "#functions/forums/desk/decision-fields.ts";
import { deskVoice } from "#functions/forums/desk/desk-words.ts";
import { inputOf } from "#functions/forums/desk/form-input.ts";
import { storedForm } from "#functions/forums/desk/section-page.tsx";
import { doors, usualDoorRules } from "#shared/doors.ts";
import { type Call, documentNeeds, documentTopics } from "#shared/forums.ts";
import { questionKinds } from "#shared/inputs/input-rules.ts";
import { inputTypes, submitterKinds } from "#shared/inputs/vocabulary.ts";
import { languages } from "#shared/languages.ts";
import type { Form } from "#shared/web/forms.ts";
import { newCall, newInputsCall } from "#test/support/forums.ts";

const now = new Date("2026-11-21T09:00:00Z");

const word = fc
  .array(fc.constantFrom("a", "é", "中", "ع", "я", "“", "&", "<b>", "=", " ", "0"), { minLength: 1, maxLength: 12 })
  .map((signs) => `x${signs.join("")}y`);
const texts = fc
  .uniqueArray(fc.constantFrom(...languages), { maxLength: 6 })
  .chain((chosen) =>
    fc.tuple(...chosen.map(() => word)).map((words) => chosen.map((one, at) => [one, words[at] ?? ""] as const)),
  )
  .map((pairs) => Object.fromEntries(languages.flatMap((language) => pairs.filter(([one]) => one === language))));
const needed = texts.map((some) => (Object.keys(some).length > 0 ? some : { en: "x" }));
const ids = (most: number) =>
  fc.uniqueArray(
    fc.stringMatching(/^[a-z0-9]{1,5}(-[a-z0-9]{1,5})?$/).filter((id) => id.length > 1),
    { maxLength: most },
  );

const question = (id: string) =>
  fc.record({
    id: fc.constant(id),
    title: needed,
    help: texts,
    kind: fc.constantFrom(...questionKinds),
    required: fc.boolean(),
    public: fc.boolean(),
    most: fc.integer({ min: 1, max: 20_000 }),
    choices: ids(5).chain((all) => fc.tuple(...all.map((one) => fc.record({ id: fc.constant(one), title: needed })))),
  });

const rules = fc.record({
  submitters: fc.subarray([...submitterKinds], { minLength: 1 }),
  types: fc.subarray([...inputTypes], { minLength: 1 }),
  questions: ids(6).chain((all) => fc.tuple(...all.map(question))),
  mostText: fc.integer({ min: 0, max: 20_000 }),
  mostFiles: fc.integer({ min: 0, max: 10 }),
  lateAccepted: fc.boolean(),
  guidance: texts,
});

const ofAny = { title: needed, summary: texts, extensible: fc.boolean(), notExtensibleWhy: texts };
const forInputs = fc
  .record({ ...ofAny, inputs: rules })
  .map((changes) => ({ ...newCall(now), ...newInputsCall(now), ...changes, purpose: "inputs" as const }));

const rule = fc.record({
  door: fc.constantFrom(...doors),
  when: fc.constantFrom(...usualDoorRules.map(({ when }) => when)),
  note: needed,
});
const document = (id: string) =>
  fc.record({
    id: fc.constant(id),
    topic: fc.constantFrom(...documentTopics),
    title: texts,
    need: fc.constantFrom(...documentNeeds),
    orText: fc.boolean(),
  });
const forApplications = fc
  .record({
    ...ofAny,
    doors: fc.array(rule, { maxLength: 6 }),
    documents: ids(6).chain((all) => fc.tuple(...all.map(document))),
  })
  .map((changes) => ({ ...newCall(now), ...changes, purpose: "accreditation" as const }));

const planned = {
  status: "planned",
  since: "",
  createdAt: "",
  version: 1,
  sequence: 0,
  history: [],
  openingTold: false,
} as const;

/** As a browser sends a form back that nobody touched: what is not ticked is missing, and lines end as on paper. */
const sentBack = (form: Form): Form =>
  Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, Array.isArray(value) ? value : value.replaceAll("\n", "\r\n")]),
  );

const editedWithoutAChange = async (call: Call) => {
  const s = await deskVoice("en");
  const inputs = sectionsOf(call).map((section) => {
    const fields = openFields(section, call, now);
    return inputOf(s, sentBack(storedForm(fields, call)), fields, call.zone);
  });
  const rulesOf = Object.assign({}, ...inputs.map((input) => input.inputs ?? {}));
  return { ...Object.assign({}, ...inputs), ...(call.inputs && { inputs: rulesOf }) };
};

describe("a call that is saved as it was shown, part by part, is what it was", () => {
  test("for inputs", async () => {
    await fc.assert(
      fc.asyncProperty(forInputs, async (given) => {
        const call = { ...given, ...planned, forum: "any" } as unknown as Call;
        const saved = InputsCallDetails.parse(await editedWithoutAChange(call));
        const { inputs, ...others } = saved;
        expect(inputs).toEqual(call.inputs);
        expect(call).toMatchObject(others);
        expect(Object.keys(saved).sort()).toEqual(Object.keys(InputsCallDetails.shape).sort());
      }),
      { numRuns: 60 },
    );
  });

  test("for applications", async () => {
    await fc.assert(
      fc.asyncProperty(forApplications, async (given) => {
        const call = { ...given, ...planned, forum: "any" } as unknown as Call;
        const saved = CallDetails.parse(await editedWithoutAChange(call));
        expect(call).toMatchObject(saved);
        expect(Object.keys(saved).sort()).toEqual(Object.keys(CallDetails.shape).sort());
      }),
      { numRuns: 60 },
    );
  });
});
