import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Content, fieldNames, inputForm } from "#functions/submissions/content.ts";
import type { Input } from "#functions/submissions/input.ts";
import { documentName } from "#functions/submissions/submitting/documents.ts";
import { answersIn } from "#functions/submissions/submitting/questions.ts";
import { faultsOf } from "#functions/submissions/submitting/rules.ts";
import { merged } from "#functions/submissions/submitting/saving.ts";
import { Refusal } from "#shared/refusal.ts";
import { content, inputsCall, questionAnswers } from "#test/support/submissions.ts";

const blank = {
  reference: "INP-0000-0000",
  status: "draft",
  content: {},
  answers: {},
  documents: [],
  region: "global",
} as unknown as Input;
const questions = inputsCall.inputs?.questions ?? [];
const whole = { content, answers: questionAnswers };

/** Some of what somebody could type, right or wrong. */
const typed = fc.record(
  {
    submitter: fc.constantFrom("", "stakeholder", "individual", "intergovernmental", "king"),
    by: fc.string({ maxLength: 300, unit: "grapheme" }),
    categories: fc.array(fc.constantFrom("migrants", "youth", "dragons"), { maxLength: 3 }),
    country: fc.constantFrom("", "KE", "FR", "XX"),
    type: fc.constantFrom("", "statement", "recording", "pledge"),
    title: fc.string({ maxLength: 250, unit: "grapheme" }),
    text: fc.oneof(fc.constant(""), fc.string({ maxLength: 50 }), fc.constant("字".repeat(5001))),
    link: fc.constantFrom("", "example.org", "javascript:alert(1)", "https://example.org/a"),
    languages: fc.array(fc.constantFrom("ar", "sw", "xx"), { maxLength: 3 }),
    showing: fc.constantFrom("", "named", "withheld", "secretariat", "everybody"),
    rightToPublish: fc.boolean(),
    noOthers: fc.boolean(),
  },
  { requiredKeys: [] },
);

const attempt = (input: Input, sent: Record<string, unknown>) => {
  try {
    return merged(input, inputsCall, sent);
  } catch (error) {
    if (error instanceof Refusal && error.status === 422) return undefined;
    throw error;
  }
};

describe("whatever is typed", () => {
  it("is either kept, each field by its own rules, or refused with the fields named", () => {
    fc.assert(
      fc.property(typed, (said) => {
        const kept = attempt(blank, { content: said });
        if (!kept) return;
        for (const name of fieldNames)
          if (kept.content[name] !== undefined)
            expect(inputForm.ruleOf(name).schema.safeParse(kept.content[name]).success, name).toBe(true);
      }),
    );
  });

  it("saved twice is saved once", () => {
    fc.assert(
      fc.property(typed, (said) => {
        const once = attempt(blank, { content: said });
        if (!once) return;
        const again = merged({ ...blank, content: once.content }, inputsCall, { content: said });
        expect(again.content).toEqual(once.content);
        expect(again.fields).toEqual([]);
      }),
    );
  });

  it("is sent only when it is whole, and then nothing is wrong with it", () => {
    fc.assert(
      fc.property(typed, (said) => {
        const kept = attempt({ ...blank, ...whole } as unknown as Input, { content: said });
        if (!kept) return;
        const faults = faultsOf(inputsCall, kept);
        const complete = Content.safeParse(kept.content).success;
        if (faults.length === 0) expect(complete).toBe(true);
        if (!complete) expect(faults.length).toBeGreaterThan(0);
        expect(new Set(faults.map(({ field }) => field)).size).toBe(faults.length);
      }),
    );
  });
});

describe("answers to the call's own questions", () => {
  it("are refused for questions that nobody asked, and for choices that nobody offered", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (id, choice) => {
        fc.pre(!questions.some((question) => question.id === id) && !["law", "practice", "money", ""].includes(choice));
        expect(() => answersIn(questions, { [id]: "x" })).toThrow(Refusal);
        expect(() => answersIn(questions, { field: choice })).toThrow(Refusal);
        expect(() => answersIn(questions, { fields: ["law", choice] })).toThrow(Refusal);
        expect(() => answersIn(questions, { evidence: choice })).toThrow(Refusal);
      }),
    );
  });

  it("of a text are limited by code points, whatever their script", () => {
    fc.assert(
      fc.property(fc.constantFrom("a", "é", "文", "ع", "😀"), fc.integer({ min: 990, max: 1010 }), (letter, count) => {
        const answer = () => answersIn(questions, { lessons: letter.repeat(count) });
        if (count <= 1000) expect(answer().lessons).toBe(letter.repeat(count));
        else expect(answer).toThrow(Refusal);
      }),
    );
  });
});

it("no name of a file holds a path, a control character or a mark that turns writing around", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
      const kept = documentName(name);
      expect(kept).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\]/u);
      expect([...kept].length).toBeLessThanOrEqual(150);
      expect(documentName(kept)).toBe(kept);
    }),
    { examples: [["../\u202Efdp.exe"], ["a/../b\\c\u0000.pdf"], ["//"], ["\uD800.pdf"]] },
  );
});
