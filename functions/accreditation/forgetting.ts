import { addDays } from "#shared/days.ts";
import { erasedPerson } from "#shared/erasures.ts";
import { keptDays } from "#shared/retention.ts";
import { endStatuses } from "./accreditation.ts";
import type { PartialAnswers } from "./answers.ts";
import { type FieldName, keptBy } from "./answers.ts";
import type { Application } from "./application.ts";

/** When the time is over for which an application that ended is kept, if it ended and is still there. */
export const forgottenAt = ({
  status,
  since,
  erased,
}: Pick<Application, "status" | "since"> & { readonly erased?: true | undefined }): string | undefined =>
  endStatuses.includes(status) && !erased ? addDays(since, keptDays("application")) : undefined;

/** An application of which nothing is left but what stands on lists and what was decided. */
export const withoutContact = (application: Application): Application => {
  const { question: _, proposal: __, ...rest } = application;
  const answers = Object.fromEntries(
    Object.entries(application.answers).filter(([name]) => keptBy(name as FieldName) === "lists"),
  ) as PartialAnswers;
  const documents = Object.fromEntries(
    Object.entries(application.documents).map(([id, { state }]) => [id, { ...(state && { state }) }]),
  );
  return { ...rest, personId: erasedPerson, email: "", timeZone: "UTC", answers, documents, reopened: {} };
};

/** The same once its time is over: it is looked at no more, and nobody on it can be known again. */
export const forgotten = (application: Application): Application => ({
  ...withoutContact(application),
  ...(application.roster && { roster: application.roster.map((placed) => ({ ...placed, marks: [] })) }),
  erased: true,
});
