import type { Organizations } from "#shared/organizations.ts";
import type { Application } from "./application.ts";

/** Organizations for which somebody acts, whatever else they are. */
export type OwnOrganizations = ReadonlySet<string>;

export const ownOrganizations = async (
  organizations: Pick<Organizations, "ofPerson">,
  personId: string,
): Promise<OwnOrganizations> => new Set((await organizations.ofPerson(personId)).map(({ id }) => id));

/** Whether an application is of somebody's own organization, or one that they sent. */
export const isOwn = (person: string, own: OwnOrganizations, { personId, organization }: Application): boolean =>
  personId === person || own.has(organization);

/** Whether somebody may say anything about an application: not of their own organization, nor with a declared interest. */
export const isImpartial = (person: string, own: OwnOrganizations, application: Application): boolean =>
  !isOwn(person, own, application) && !application.declarations.some(({ by, conflict }) => by === person && conflict);
