import { addDays } from "#shared/days.ts";
import { mostFileBytes } from "#shared/file-kinds.ts";
import { action, text } from "#shared/mail/voice.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { confirmationHours, fileDays } from "#shared/promises.ts";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import { deadlineInWords, instantInWords } from "#shared/time.ts";
import { findingInWords } from "#shared/ui/upload.tsx";
import { ownPath } from "../../addresses.ts";
import { draftUntil } from "../../falling-due.ts";
import type { About, LetterWriter } from "../../letters.ts";
import { casePage, factsOf, letterVoice, toSubmitter, type Voice } from "../../voice.ts";
import { documentOf, inputKinds } from "../documents.ts";
import { draftDeadline } from "../draft-deadline.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Told extends About {
  readonly s: Voice<LetterKey | ReviewKey>;
}

/** Bytes of a file's name, and of all that is wrong with it. */
const nameBytes = 160;
const findingBytes = 480;

const closing = ({ s, input, call, now }: Told): Block => ({
  kind: "facts",
  rows: [
    [s.t("letter.fact.reference"), input.reference],
    ...deadlineInWords(s, {
      instant: draftDeadline(input, call, now),
      zone: call.zone,
      now,
      readerZone: input.timeZone || undefined,
    }),
  ],
});

const decider = ({ s }: Told): [string, string] => [s.t("case.decider"), s.t("case.decider.officers")];

/** To somebody signed in it is a note; to an address that nobody confirmed it is the link that confirms it. */
const draft = (told: Told): Block[] => {
  const { s, input, call, now } = told;
  const erasedThen = draftDeadline(input, call, now) === draftUntil(input);
  if (input.personId)
    return [
      text(s, "letter.draft.intro"),
      text(s, "letter.draft.until"),
      closing(told),
      action<LetterKey>(s, "letter.draft.action", ownPath(input.reference)),
      ...(erasedThen ? [text(s, "letter.draft.erased")] : []),
    ];
  return [
    text(s, "letter.draft.link", { hours: confirmationHours }),
    action<LetterKey>(s, "letter.draft.action", "/submissions/link", true),
    text(s, "letter.draft.until"),
    closing(told),
    text(s, "letter.draft.not_you"),
  ];
};

/** The file that was found bad just now, with what is wrong with it and how to send it again. */
const refusedFile = ({ s, input, given }: Told): [string, string][] => {
  const document = documentOf(input, given.document ?? "");
  if (!document) return [];
  const wrong = document.findings.map((finding) =>
    findingInWords(s, finding, { accepts: inputKinds, most: mostFileBytes }),
  );
  return [[excerpt(document.name || s.t("letter.fact.file"), nameBytes), excerpt(wrong.join(" "), findingBytes)]];
};

const fileRefused = (told: Told): Block[] => {
  const { s, input, now } = told;
  const until = instantInWords(s, addDays(now.toISOString(), fileDays), input.timeZone || told.call.zone);
  return [
    text(s, "letter.fileRefused.intro"),
    { kind: "facts", rows: [[s.t("letter.fact.reference"), input.reference], ...refusedFile(told)] },
    input.sentAt ? text(s, "letter.fileRefused.how", { until }) : text(s, "letter.fileRefused.draft"),
    text(s, "letter.fileRefused.still"),
    casePage(s, input),
  ];
};

const withdrawn = ({ s, input, before }: Told): Block[] => [
  text(s, input.sentAt ? "letter.withdrawn.intro" : "letter.withdrawn.draft"),
  ...(before?.public ? [text(s, "letter.withdrawn.gone")] : []),
  text(s, "letter.withdrawn.again"),
  casePage(s, input),
];

const letters: Readonly<Record<string, (told: Told) => Block[]>> = {
  draft,
  fileRefused,
  withdrawn,
  received: (told) => [
    text(told.s, "letter.received.intro"),
    ...(told.input.late ? [text(told.s, "letter.received.late")] : []),
    factsOf(told.s, told, [decider(told)]),
    text(told.s, "letter.received.next"),
    text(
      told.s,
      told.input.content.showing === "secretariat" ? "letter.received.secretariat" : "letter.received.public",
    ),
    ...(told.input.documents.length > 0 ? [text(told.s, "letter.received.files", { days: fileDays })] : []),
    casePage(told.s, told.input),
  ],
  expired: (told) => [
    text(told.s, "letter.expired.intro"),
    text(told.s, "letter.expired.still"),
    action<LetterKey>(told.s, "letter.expired.action", "/forums"),
  ],
  nameHidden: (told) => [
    text(told.s, "letter.nameHidden.intro"),
    factsOf(told.s, told),
    text(told.s, "letter.nameHidden.files"),
    casePage(told.s, told.input),
  ],
  answered: (told) => [text(told.s, "letter.answered.intro"), factsOf(told.s, told), casePage(told.s, told.input)],
  contested: (told) => [
    text(told.s, "letter.contested.intro"),
    factsOf(told.s, told, [decider(told)]),
    casePage(told.s, told.input),
  ],
};

/** What submitters are told about what they do themselves, and about their files. */
export const letterFor: LetterWriter = async (about) => {
  const s = await letterVoice<LetterKey | ReviewKey>(about.input.language, reviewWords, letterWords);
  const blocks = letters[about.kind]?.({ ...about, s });
  if (!blocks) throw new Error(`no message ${about.kind}`);
  const letter = toSubmitter(s, about.kind, about.input, blocks);
  // It confirms the address that it goes to, whatever came back from there before.
  return about.kind === "draft" && !about.input.personId ? { ...letter, anyway: true } : letter;
};
