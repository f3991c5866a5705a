import * as z from "zod";
import { Material, mostMaterials } from "#shared/briefings/briefing.ts";
import type { Naming } from "#shared/input.ts";
import { localizedProse } from "#shared/localized.ts";
import { WebAddress } from "#shared/text.ts";

/** Why a line of a list is not recorded. */
export const objections = ["unknown", "other_session", "not_confirmed", "twice", "neither", "not_csv"] as const;
export type Objection = (typeof objections)[number];

/** In characters: more fits into no form. */
const mostText = 256 * 1024;

export const AttendanceInput = z.strictObject({
  version: z.coerce.number().int().optional(),
  csv: z.string().max(mostText),
  /** Whether everybody else with a place was not there. */
  others: z.boolean().default(false),
});

/** In characters of one language. */
export const longestOutcome = 5000;

const SecureAddress = WebAddress.superRefine((value, context) => {
  if (!value) context.addIssue({ code: "custom", params: { code: "required" } });
  else if (!/^https:\/\//i.test(value)) context.addIssue({ code: "custom", params: { code: "not_https" } });
});

export const MaterialsInput = z.strictObject({
  version: z.coerce.number().int().optional(),
  materials: z.array(z.strictObject({ ...Material.shape, url: SecureAddress })).max(mostMaterials),
  outcome: localizedProse(longestOutcome),
  /** Whether everybody who signed up is told by mail. */
  tell: z.boolean().default(false),
});

/** `materials.2.url`, `outcome.fr`. */
export const namedByPath: Naming = (path) => path.join(".");
