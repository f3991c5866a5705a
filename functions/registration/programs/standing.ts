import * as z from "zod";
import type { Call } from "#shared/api.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import { publicly, Standing, standingOf } from "#shared/standing/standing.ts";
import { callerOf } from "#shared/web/address.ts";
import { statusLimit } from "../rates.ts";
import type { RegistrationRoom } from "../room.ts";

export type Handled = Call<RegistrationRoom>;

export const WhereItStands = Standing.extend({
  mergedInto: z
    .string()
    .nullable()
    .meta({ description: "The reference of the case that goes on instead of this one." }),
});

export const readStatus = async ({ c, room, parameters, now }: Handled) => {
  await (await room.limits()).take(statusLimit, callerOf(c), now);
  const reference = readReference(parameters.reference ?? "");
  const found = reference && (await (await room.registrations()).cases.find(reference));
  if (!found || found.concealed) throw new Refusal(404, "not_found");
  return { ...standingOf(publicly(found)), mergedInto: found.mergedInto ?? null };
};
