import * as z from "zod";

/** Who acts next on a case. */
export const NextActor = z.enum(["applicant", "officer", "other_officer", "nobody"]);
export type NextActor = z.infer<typeof NextActor>;
