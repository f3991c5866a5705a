import { type FocalPointRole, focalPointRights, mayForOrganization } from "#shared/focal-points.ts";
import type { Language } from "#shared/languages.ts";
import type { Organization } from "#shared/organizations.ts";
import type { People } from "#shared/people.ts";

/** Somebody who acts for an organization, as those who act with them and officers see them. */
export interface FocalPoint {
  readonly id: string;
  readonly role: FocalPointRole;
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly since: string;
}

/** Who acts for an organization, the first focal point on top. */
export const focalPointsOf = async (
  people: Pick<People, "find">,
  organization: Organization,
): Promise<FocalPoint[]> => {
  const { personId, colleagues = [], openedAt, since } = organization;
  const acting = [
    ...(personId === undefined ? [] : [{ personId, since: openedAt ?? since, role: "lead" as const }]),
    ...colleagues.map((colleague) => ({ ...colleague, role: "colleague" as const })),
  ];
  const found = await Promise.all(acting.map((one) => people.find(one.personId)));
  return acting.map(({ personId: id, role, since: from }, place) => {
    const person = found[place];
    return {
      id,
      role,
      name: person?.name ?? "",
      email: person?.email ?? "",
      language: person?.language ?? organization.language,
      since: from,
    };
  });
};

export const rights = Object.keys(focalPointRights) as (keyof typeof focalPointRights)[];

/** The table of rights, read by role. */
export const rightsOf = (role: FocalPointRole) => rights.filter((right) => mayForOrganization(role, right));
