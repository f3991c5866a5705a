import { isEnded, type Organization } from "#shared/organizations.ts";
import type { Person } from "#shared/people.ts";
import type { RightsRoom } from "../room.ts";

/** What somebody has to settle before their data can be erased. */
export type InTheWay =
  | { readonly code: "last_focal_point"; readonly organization: Organization }
  | { readonly code: "on_the_staff" };

/** Nobody leaves an organization that goes on without anybody to ask, nor the desk with rights that somebody relies on. */
export const inTheWay = async (room: RightsRoom, person: Person): Promise<InTheWay[]> => {
  const organizations = await (await room.organizations()).ofPerson(person.id);
  const led = organizations.filter((one) => one.personId === person.id && !isEnded(one) && one.status !== "draft");
  return [
    ...(person.role ? [{ code: "on_the_staff" as const }] : []),
    ...led.map((organization) => ({ code: "last_focal_point" as const, organization })),
  ];
};
