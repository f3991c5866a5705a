import type { Acting } from "#shared/acting.ts";
import type { Case } from "#shared/cases.ts";
import type { Organization, OrganizationStatus } from "#shared/organizations.ts";
import { Refusal } from "#shared/refusal.ts";

/** Registrations that others can go on in. */
const keepable: readonly OrganizationStatus[] = ["submitted", "info_requested", "lapsed", "active", "update_due"];
/** More than this many merged into one are no accident. */
const mostAbsorbed = 20;

const wrong = (code: string) => new Refusal(422, "invalid", [{ field: "into", code }]);

/** Why one registration cannot be merged into another now, if it cannot. */
export const mergeObstacle = (organization: Organization, kept: Organization, acting: Acting): Refusal | undefined => {
  if (kept.id === organization.id) return wrong("same_registration");
  if (!keepable.includes(kept.status) || (kept.absorbed ?? []).length >= mostAbsorbed) return wrong("cannot_take_in");
  if (organization.absorbed?.length) return new Refusal(409, "has_merged");
  if (organization.change || kept.change) return new Refusal(409, "change_undecided");
  if (kept.assignee && kept.assignee !== acting.id) return new Refusal(409, "assigned");
  return undefined;
};

/** Where applications stand that came to nothing: another one of the same call is no rival. */
const over: readonly string[] = [
  "withdrawn",
  "expired",
  "incomplete",
  "not_eligible",
  "upheld",
  "redirected",
  "not_accredited",
  "revoked",
  "not_decided",
];

/** Applications of both to the same call, of which at least one waits for an answer. */
export const rivalCases = (one: readonly Case[], other: readonly Case[]): (readonly [Case, Case])[] => {
  const living = ({ kind, matter, status }: Case) => kind === "application" && matter && !over.includes(status);
  return one.filter(living).flatMap((mine) =>
    other
      .filter((theirs) => living(theirs) && theirs.matter === mine.matter)
      .filter((theirs) => [mine, theirs].some(({ next }) => next !== "nobody"))
      .map((theirs) => [mine, theirs] as const),
  );
};
