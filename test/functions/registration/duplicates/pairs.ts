import type { Organization } from "#shared/organizations.ts";
import type { Profile } from "#shared/profile.ts";
import { type Admitted, openOffice } from "../office.ts";

/** Nothing by which it could be taken for any other of these tests. */
export const unlike = (word: string): Partial<Profile> => ({
  name: word,
  nameEnglish: "",
  acronym: "",
  website: "",
});

/** An office in which everything that is found by itself was found. */
export const openFinding = async () => {
  const office = await openOffice();
  const organizationOf = async ({ reference }: Pick<Admitted, "reference">): Promise<Organization> => {
    const registrations = await office.room.registrations();
    const row = await registrations.cases.find(reference);
    const organization = row && (await registrations.find(row.owner));
    if (!organization) throw new Error(`nothing is ${reference}`);
    return organization;
  };
  /** Hands in a registration, and lets others be looked for. */
  const register = async (profile: Partial<Profile>): Promise<Admitted> => {
    const admitted = await office.handIn(profile);
    await office.runDuties();
    return admitted;
  };
  const suspectsOf = async (one: Pick<Admitted, "reference">) =>
    (await office.get(`/api/registration/${one.reference}`, office.staff.officer)).body.suspects as {
      reference: string;
      reasons: string[];
    }[];
  const insist = async (token: string, { reference }: Pick<Admitted, "reference">, decision: string, input = {}) => {
    const answer = await office.decide(token, reference, decision, input);
    if (answer.status !== 200) throw new Error(`${decision}: ${answer.status} ${JSON.stringify(answer.body)}`);
    await office.runDuties();
  };
  return { office, organizationOf, register, suspectsOf, insist };
};

export type Finding = Awaited<ReturnType<typeof openFinding>>;

export const errorsOf = ({ body }: { body: { errors?: { field: string; code: string }[] } }) =>
  body.errors?.map(({ field, code }) => `${field} ${code}`);
