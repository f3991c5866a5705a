import { describe, expect, test } from "vitest";
import { decisions } from "#functions/accreditation/accreditation.ts";
import { accreditationWords } from "#functions/accreditation/accreditation-words.ts";
import { applicationForm, fieldNames, sections } from "#functions/accreditation/answers.ts";
import { applicationWords } from "#functions/accreditation/application/application-words.ts";
import { letterWords } from "#functions/accreditation/application/letters/letter-words.ts";
import { doorsWords } from "#functions/accreditation/doors/doors-words.ts";
import { doorQuestionNames, doorQuestions, doors } from "#shared/doors.ts";
import { documentNeeds, documentTopics, segments } from "#shared/forums.ts";
import type { Language } from "#shared/languages.ts";
import type { Message } from "#shared/speech.ts";

const textsOf = (message: Message): string[] => (typeof message === "string" ? [message] : Object.values(message));
/** What stands in no text of the language, addresses aside. */
const wrong: Partial<Record<Language, RegExp>> = {
  fr: /[^\u00A0][:;?!»]|«[^\u00A0]/,
  ru: /ё/i,
  ar: /\u064B/,
  zh: /[一-龥][,:;?!]/,
};

describe.each(Object.entries({ accreditationWords, applicationWords, letterWords, doorsWords }))(
  "%s",
  (_, catalogue) => {
    test.each(Object.entries(wrong) as [Language, RegExp][])(
      "is written in %s as the language is",
      async (language, rule) => {
        const { words } = await catalogue[language]();
        const texts = Object.values<Message>(words)
          .flatMap(textsOf)
          .map((text) => text.replaceAll(/https?:\/\/\S+/g, ""));
        expect(texts.filter((text) => rule.test(text))).toEqual([]);
      },
    );
  },
);

describe("whatever the rules name has its words", () => {
  test("in applications", async () => {
    const words = { ...(await accreditationWords.en()).words, ...(await applicationWords.en()).words };
    const keys = [
      ...fieldNames.map((name) => `field.${name}`),
      ...sections.map((section) => `section.${section}`),
      ...documentTopics.map((topic) => `document.${topic}`),
      ...documentNeeds.map((need) => `document_need.${need}`),
      ...segments.map((segment) => `segment.${segment}`),
      ...doors.filter((door) => door !== "special").map((door) => `door.${door}`),
      ...Object.values(decisions).flatMap((row) =>
        "reasons" in row && row !== decisions.declare && row !== decisions.redirect
          ? row.reasons.map((reason) => `reason.${reason}`)
          : [],
      ),
      ...Object.keys(decisions)
        .filter((name) => !["note", "declare", "check", "nag"].includes(name))
        .map((name) => `event.${name}`),
    ];
    expect(keys.filter((key) => !(key in words))).toEqual([]);
    const hints = Object.keys(words).filter((key) => key.startsWith("hint."));
    expect(hints.filter((key) => !applicationForm.names.some((name) => key === `hint.${name}`))).toEqual([]);
  });

  test("at the doors", async () => {
    const { words } = await doorsWords.en();
    const keys = [
      ...doors.flatMap((door) => [`door.${door}.title`, `door.${door}.reason`, `door.${door}.next`]),
      ...doorQuestionNames.flatMap((question) => [
        `door.ask.${question}`,
        `door.ask.${question}.hint`,
        ...doorQuestions[question].map((answer) => `door.${question}.${answer}`),
      ]),
    ];
    expect(keys.filter((key) => !(key in words))).toEqual([]);
  });
});
