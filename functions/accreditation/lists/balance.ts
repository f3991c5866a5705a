import * as z from "zod";
import { commissionsOf, groupsOf } from "#shared/commissions.ts";
import type { Organization } from "#shared/organizations.ts";
import type { Application } from "../application.ts";

/** By what proposed organizations are held against all that applied; an organization may count in several places of one. */
export const dimensions = ["commission", "group", "category", "level", "migrantLed", "firstTime"] as const;
export type Dimension = (typeof dimensions)[number];

/** Of one kind of organization: how many applied, how many are proposed. */
const Pair = z.tuple([z.int(), z.int()]);
export const Tally = z.object({
  applied: z.int(),
  proposed: z.int(),
  by: z.record(z.enum(dimensions), z.record(z.string(), Pair)),
});
export type Tally = z.infer<typeof Tally>;

/** A tally with the version of the list it was made of. */
export const Balance = z.object({ tally: Tally, version: z.int(), at: z.string() });
export type Balance = z.infer<typeof Balance>;

export const emptyTally = (): Tally => ({
  applied: 0,
  proposed: 0,
  by: { commission: {}, group: {}, category: {}, level: {}, migrantLed: {}, firstTime: {} },
});

/** One that applied, as far as balance looks at it. */
export interface Weighed {
  readonly application: Application;
  readonly organization: Organization;
  /** Whether it took part in no earlier round. */
  readonly firstTime: boolean;
}

const orNone = <Code extends string>(codes: readonly Code[] | undefined): readonly string[] =>
  codes && codes.length > 0 ? codes : ["none"];

const placesOf = ({ application, organization, firstTime }: Weighed): Record<Dimension, readonly string[]> => {
  const { categories, levels, migrantLed, country } = organization.profile;
  const from = application.answers.listCountry ?? country;
  return {
    commission: orNone(from && commissionsOf(from)),
    group: orNone(from && groupsOf(from)),
    category: orNone(categories),
    level: orNone(levels),
    migrantLed: [migrantLed ?? "no"],
    firstTime: [firstTime ? "yes" : "no"],
  };
};

/** The tally with one more organization in it. */
export const weighedIn = (tally: Tally, weighed: Weighed, isProposed: boolean): Tally => {
  const one = isProposed ? 1 : 0;
  const places = placesOf(weighed);
  const by = Object.fromEntries(
    dimensions.map((dimension) => {
      const counts = { ...tally.by[dimension] };
      for (const code of places[dimension]) {
        const [applied, proposed] = counts[code] ?? [0, 0];
        counts[code] = [applied + 1, proposed + one];
      }
      return [dimension, counts];
    }),
  ) as Tally["by"];
  return { applied: tally.applied + 1, proposed: tally.proposed + one, by };
};
