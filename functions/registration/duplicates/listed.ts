import type { Organization } from "#shared/organizations.ts";
import { isListed } from "../registration.ts";
import type { Registrations } from "../store.ts";
import { publicKeysOf } from "./keys.ts";
import { reasonsBetween } from "./likeness.ts";
import type { DuplicateKeys } from "./store.ts";

const mostShown = 3;
const mostRead = 10;

/**
 * Listed organizations like one that is about to be registered, for whoever registers it: found by what the public may
 * know, and only those that anybody finds in the directory. Of all others nothing can be told from the answer.
 */
export const listedAlike = async (
  registrations: Pick<Registrations, "find">,
  keys: Pick<DuplicateKeys, "sharing">,
  draft: Pick<Organization, "id" | "profile">,
): Promise<readonly Organization[]> => {
  const one = { profile: publicPart(draft), email: "" };
  const sharing = [...(await keys.sharing(draft.id, publicKeysOf(one)))].sort(([, a], [, b]) => b - a);
  const found = await Promise.all(sharing.slice(0, mostRead).map(([id]) => registrations.find(id)));
  return found
    .filter((organization) => organization !== undefined)
    .filter((organization) => isListed(organization))
    .filter((organization) => reasonsBetween(one, { profile: publicPart(organization), email: "" }).length > 0)
    .slice(0, mostShown);
};

const publicPart = ({ profile }: Pick<Organization, "profile">) => {
  const { registrationNumber: _, registrationCountry: __, acronym: ___, ...shown } = profile;
  return shown;
};
