import { addDays } from "#shared/days.ts";
import { documentKinds, mostFileBytes } from "#shared/file-kinds.ts";
import { action, text } from "#shared/mail/voice.ts";
import { type Block, excerpt } from "#shared/outbox.ts";
import { fileDays } from "#shared/promises.ts";
import { type ReviewKey, reviewWords } from "#shared/review/review-words.ts";
import { deadlineInWords, instantInWords } from "#shared/time.ts";
import { findingInWords } from "#shared/ui/upload.tsx";
import { applicationPath } from "../../addresses.ts";
import { documentLabel } from "../../labels.ts";
import type { About, LetterWriter } from "../../letters.ts";
import { casePage, factsOf, letterVoice, toApplicant, type Voice } from "../../voice.ts";
import { type LetterKey, letterWords } from "./letter-words.ts";

interface Told extends About {
  readonly s: Voice<LetterKey | ReviewKey>;
}

/** Bytes of a call's title or a document's, and of all that is wrong with a file. */
const titleBytes = 160;
const findingBytes = 320;

const decider = ({ s, call }: Told): [string, string] => [
  s.t("case.decider"),
  s.t(`case.decider.${call.accreditation === "authority" ? "authority" : "organizer"}`),
];

const closing = ({ s, application, call, now }: Told): Block => ({
  kind: "facts",
  rows: [
    [s.t("letter.fact.reference"), application.reference],
    ...deadlineInWords(s, {
      instant: application.takenUntil,
      zone: call.zone,
      now,
      readerZone: application.timeZone || undefined,
    }),
  ],
});

const inWords = ({ s, application, call }: Told, instant: string) =>
  instantInWords(s, instant, application.timeZone || call.zone);

/** The documents that were found bad just now, each with what is wrong with it. */
const refusedRows = ({ s, application, call, now }: Told): [string, string][] => {
  const open = call.documents.filter(({ id }) => (application.reopened[id] ?? "") > now.toISOString());
  return open.slice(0, 3).map((request) => {
    const { findings = [] } = application.documents[request.id] ?? {};
    const wrong = findings.map((finding) =>
      findingInWords(s, finding, { accepts: documentKinds, most: mostFileBytes }),
    );
    return [excerpt(documentLabel(s, request), titleBytes), excerpt(wrong.join(" "), findingBytes)];
  });
};

const letters: Readonly<Record<string, (told: Told) => Block[]>> = {
  draft: (told) => [
    text(told.s, "letter.draft.intro"),
    text(told.s, "letter.draft.until"),
    closing(told),
    action<LetterKey>(told.s, "letter.draft.action", applicationPath(told.application.reference)),
    text(told.s, "letter.draft.erased"),
  ],
  received: (told) => [
    text(told.s, "letter.received.intro"),
    factsOf(told.s, told, [decider(told)]),
    text(told.s, "letter.received.next"),
    text(told.s, `letter.received.${told.call.accreditation === "authority" ? "authority" : "organizer"}`),
    text(told.s, "letter.received.files", { days: fileDays }),
    casePage(told.s, told.application),
  ],
  expired: (told) => [
    text(told.s, "letter.expired.intro"),
    text(told.s, "letter.expired.still"),
    action<LetterKey>(told.s, "letter.expired.action", "/accreditation"),
  ],
  withdrawn: (told) => [
    text(told.s, told.application.sentAt ? "letter.withdrawn.intro" : "letter.withdrawn.draft"),
    text(told.s, "letter.withdrawn.again"),
    casePage(told.s, told.application),
  ],
  fileRefused: (told) => [
    text(told.s, "letter.fileRefused.intro"),
    { kind: "facts", rows: [[told.s.t("letter.fact.reference"), told.application.reference], ...refusedRows(told)] },
    text(told.s, "letter.fileRefused.how", { until: inWords(told, addDays(told.now.toISOString(), fileDays)) }),
    text(told.s, "letter.fileRefused.still"),
    casePage(told.s, told.application),
  ],
  answered: (told) => [
    text(told.s, "letter.answered.intro"),
    factsOf(told.s, told),
    casePage(told.s, told.application),
  ],
  contested: (told) => [
    text(told.s, "letter.contested.intro"),
    factsOf(told.s, told),
    casePage(told.s, told.application),
  ],
};

/** What applicants are told about what they do themselves, and about their files. */
export const letterFor: LetterWriter = async (about) => {
  const s = await letterVoice<LetterKey | ReviewKey>(about.application.language, reviewWords, letterWords);
  const blocks = letters[about.kind]?.({ ...about, s });
  if (!blocks) throw new Error(`no message ${about.kind}`);
  return toApplicant(s, about.kind, about.application, blocks);
};
