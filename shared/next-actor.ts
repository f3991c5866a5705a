import * as z from "zod";

/** Who acts next on a case. */
export const NextActor = z.enum(["applicant", "nominee", "officer", "other_officer", "authority", "nobody"]);
export type NextActor = z.infer<typeof NextActor>;
