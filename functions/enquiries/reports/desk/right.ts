import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { Visit } from "#shared/web/environment.ts";
import { FactorNeeded } from "#shared/web/sessions.ts";

/** The secretariat with its second factor; to all others nothing is here (404), and nothing is read to say so. */
export const secretariatOf = (c: Visit<string>): Session => {
  const session = c.get("session");
  if (session?.role !== "secretariat") throw new Refusal(404, "not_found");
  if (!session.factorGiven) throw new FactorNeeded();
  return session;
};
