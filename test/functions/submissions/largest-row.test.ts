import { expect, it } from "vitest";
import { Traces } from "#functions/scanning/prepare/traces.ts";
import { Content, type QuestionAnswers } from "#functions/submissions/content.ts";
import { Input, type InputDocument, type PublishedFile } from "#functions/submissions/input.ts";
import { mostEditions } from "#functions/submissions/submissions.ts";
import { documentName } from "#functions/submissions/submitting/documents.ts";
import { mostHeldBytes, volumeFaults } from "#functions/submissions/submitting/rules.ts";
import { mostInputFiles } from "#shared/inputs/input-rules.ts";
import { traces } from "#shared/uploads.ts";
import { content as made } from "#test/support/submissions.ts";

const mostOfRow = 400 * 1024;
const bytesOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

const copy = { key: `prepared/${"k".repeat(60)}`, version: "v".repeat(32), size: 25_000_000, sha256: "a".repeat(64) };
const about = { id: "i".repeat(22), question: "q".repeat(60), translationOf: "i".repeat(22), language: "zh" } as const;
const file: PublishedFile = {
  ...about,
  name: documentName(`${"🕊".repeat(255)}.docx`),
  kind: "docx",
  copy,
  text: copy,
  original: copy.sha256,
};

const found = new Traces();
for (const what of traces) for (let count = 0; count < 20; count += 1) found.add(what, "🕊".repeat(80) + count);
for (const what of traces) for (let count = 0; count < 20; count += 1) found.add(what, `${count}${"🕊".repeat(80)}`);

const document: InputDocument = {
  ...about,
  name: file.name,
  upload: copy.key,
  begunAt: "2027-03-01T09:00:00.000Z",
  state: "ready",
  findings: [],
  kind: "docx",
  size: copy.size,
  sha256: copy.sha256,
  objectVersion: copy.version,
  prepared: { traces: found.all(), cleaned: copy, text: { ...copy, characters: 1_000_000 } },
};

const times = <Of>(count: number, of: Of): Of[] => Array.from({ length: count }, () => of);

/** As much as may be written. */
const largest = (most: (bytes: number) => { content: Content; answers: QuestionAnswers }) => {
  let [fits, tooMuch] = [0, mostHeldBytes];
  while (tooMuch - fits > 1) {
    const middle = Math.floor((fits + tooMuch) / 2);
    if (volumeFaults(most(middle)).length === 0) fits = middle;
    else tooMuch = middle;
  }
  return most(fits);
};

const content = Content.parse(made);
const chinese = { ...content, text: "文".repeat(20_000) };

it.each([
  ["its text", (bytes: number) => ({ content: chinese, answers: { long: "a".repeat(bytes) } }), 65_000],
  ["answers", (bytes: number) => ({ content, answers: { long: "a".repeat(bytes) } }), 48_000],
])("an input with as much in %s as may be written fits its row, with files and versions", (_, most, atLeast) => {
  const { content: said, answers } = largest(most);
  expect(bytesOf(said) + bytesOf(answers)).toBeGreaterThan(atLeast);
  const documents = times(mostInputFiles, document);
  const shown = { edition: mostEditions, since: document.begunAt, showing: "named", content: said, answers };
  const row = Input.parse({
    reference: "INP-0000-0000",
    status: "submitted",
    version: 100,
    call: "c".repeat(60),
    forum: "f".repeat(60),
    email: "a@example.org",
    language: "zh",
    timeZone: "UTC",
    region: "global",
    title: content.title,
    createdAt: document.begunAt,
    since: document.begunAt,
    late: false,
    answerBy: document.begunAt,
    takenUntil: document.begunAt,
    content: said,
    answers,
    documents,
    kept: { answers, documents },
    reopened: {},
    rounds: 3,
    decidedBy: [],
    contested: false,
    editions: times(mostEditions, {
      number: mostEditions,
      at: document.begunAt,
      title: "题".repeat(200),
      titleLanguage: "zh",
      text: copy,
      files: times(mostInputFiles, file),
    }),
    public: {
      ...shown,
      region: "global",
      shelves: times(6, "input#region#europe"),
      terms: { en: "w".repeat(9000) },
      nameTerms: {},
    },
    outcomes: times(5, { what: "cited", text: "文".repeat(2000), at: document.begunAt }),
    nagged: 0,
  });
  expect(bytesOf(row)).toBeLessThan(mostOfRow);
  expect(bytesOf(row)).toBeGreaterThan(mostHeldBytes);
});
