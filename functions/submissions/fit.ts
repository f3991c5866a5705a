import type { Person } from "#shared/people.ts";
import type { Input } from "./input.ts";

/** Whether somebody may have a case: staff of its region, with access, and not whoever sent it. */
export const isFit = ({ id, role, suspended, region }: Person, input: Pick<Input, "region" | "personId">): boolean =>
  (role === "officer" || role === "secretariat") &&
  !suspended &&
  (role === "secretariat" || !region || region === input.region) &&
  id !== input.personId;
