import * as z from "zod";
import { focalPointRole, focalPointRoles } from "#shared/focal-points.ts";
import { Language } from "#shared/languages.ts";
import { Refusal } from "#shared/refusal.ts";
import { publicly, Standing, standingOf } from "#shared/standing/standing.ts";
import { signedIn } from "#shared/web/sessions.ts";
import type { Handled } from "./standing.ts";

export const Me = z.object({
  person: z.object({
    id: z.string(),
    email: z.string(),
    name: z.string(),
    language: Language,
    timeZone: z.string(),
    role: z.string().nullable(),
    region: z.string().nullable(),
  }),
  organizations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      status: z.string(),
      reference: z.string().nullable(),
      role: z.enum(focalPointRoles).nullable().meta({ description: "As which of its focal points." }),
    }),
  ),
  cases: z.array(Standing.extend({ kind: z.string() })),
});

export const me = async ({ c, room }: Handled) => {
  const { personId } = signedIn(c);
  const registrations = await room.registrations();
  const [person, organizations, own] = await Promise.all([
    registrations.people.find(personId),
    registrations.ofPerson(personId),
    registrations.cases.ofOwner(personId),
  ]);
  if (!person) throw new Refusal(401, "sign_in_needed");
  const cases = await Promise.all(organizations.map(({ id }) => registrations.cases.ofOwner(id)));
  return {
    person: { ...person, role: person.role ?? null, region: person.region ?? null },
    organizations: organizations.map((organization) => ({
      id: organization.id,
      name: organization.profile.name ?? "",
      status: organization.status,
      reference: organization.reference ?? null,
      role: focalPointRole(organization, personId) ?? null,
    })),
    cases: [...cases, own].flatMap(({ items }) =>
      items.map((row) => ({ ...standingOf(publicly(row)), kind: row.kind })),
    ),
  };
};
