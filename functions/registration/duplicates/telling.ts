import * as z from "zod";
import type { Step } from "#shared/jobs.ts";
import type { Letter } from "#shared/mail/voice.ts";
import type { Organization } from "#shared/organizations.ts";
import { hashOf } from "#shared/secrets.ts";
import type { Write } from "#shared/transaction.ts";
import { toFocalPoints } from "../letters/to-focal-points.ts";
import { letterFor } from "../messages.ts";
import type { Registrations } from "../store.ts";

/** A letter about one of two registrations that were merged or taken apart. */
export interface Telling {
  readonly kind: "merged" | "absorbed" | "unmerged" | "released";
  readonly organization: Organization;
  /** The reference of the other one. */
  readonly other: string;
}

interface Told {
  /** For each of the two, what goes with the decision. */
  readonly letters: readonly [Letter[], Letter[]];
  readonly also: readonly Write[];
}

const TellingInput = z.object({
  letters: z.array(
    z.object({
      kind: z.enum(["merged", "absorbed", "unmerged", "released"]),
      organization: z.string(),
      other: z.string(),
    }),
  ),
});

/** Tells the people of both at once; where those are many, all of them by a job that follows: one transaction holds only so much. */
export const tellBoth = async (
  { jobs }: Registrations,
  [one, other]: readonly [Telling, Telling],
  now: Date,
): Promise<Told> => {
  if (![one, other].some(({ organization }) => organization.colleagues?.length))
    return {
      letters: await Promise.all([
        letterFor(one.kind, one.organization, now, { other: one.other }).then((letter) => [letter]),
        letterFor(other.kind, other.organization, now, { other: other.other }).then((letter) => [letter]),
      ]),
      also: [],
    };
  const { id, version } = one.organization;
  const letters = [one, other].map(({ organization, ...telling }) => ({ ...telling, organization: organization.id }));
  const job = { id: `tell#${id}#${version}`, kind: "tell_focal_points", matter: `organization#${id}`, by: "system" };
  return { letters: [[], []], also: [jobs.start({ ...job, input: { letters } }, now)] };
};

/** Writes to all focal points of both; done again, nobody is told twice. */
export const tellFocalPoints =
  (registrations: Registrations): Step =>
  async (job, now) => {
    let done = 0;
    for (const { kind, organization: id, other } of TellingInput.parse(job.input).letters) {
      const organization = await registrations.find(id);
      if (!organization) continue;
      const letters = await toFocalPoints(registrations.people, organization, (read) =>
        letterFor(kind, read, now, { other }),
      );
      for (const letter of letters)
        await registrations.post(letter, hashOf([job.id, kind, letter.personId ?? letter.to].join("\n")), now);
      done += letters.length;
    }
    return { done };
  };
