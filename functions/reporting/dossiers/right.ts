import type { Case } from "#shared/cases.ts";
import { type FieldName, fieldNames, fields } from "#shared/profile.ts";
import { readReference } from "#shared/references.ts";
import { Refusal } from "#shared/refusal.ts";
import type { Session } from "#shared/session.ts";
import type { DossierStore } from "./store.ts";

type Reader = Pick<Session, "role" | "region">;

/** What a reader sees of a dossier beyond what all of the staff do: the one place that says so. */
export const shownTo = ({ role }: Reader) => ({
  /** Addresses of focal points, and whom an organization may be the same as. */
  people: role === "officer" || role === "secretariat",
  notes: role === "officer" || role === "secretariat",
  /** Fields of the profile that are protected. */
  sensitive: role === "officer" || role === "secretariat",
});

/** The fields of a profile that a reader sees. */
export const fieldsShownTo = (reader: Reader): readonly FieldName[] =>
  shownTo(reader).sensitive ? fieldNames : fieldNames.filter((name) => fields[name].visibility !== "sensitive");

/** Officers of one region see no other's organizations, nor that there are any. */
export const maySee = ({ role, region }: Reader, row: Pick<Case, "region">): boolean =>
  role !== "officer" || !region || region === row.region;

/** The registration that a reference stands for, as far as this reader may know of it; 404 otherwise. */
export const openRegistration = async (store: DossierStore, reader: Reader, typed: string): Promise<Case> => {
  const reference = readReference(typed);
  const row = reference === undefined ? undefined : await store.cases.find(reference);
  if (row?.capability !== "registration" || !maySee(reader, row)) throw new Refusal(404, "not_found");
  return row;
};
