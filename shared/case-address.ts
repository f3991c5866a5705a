import type { Case } from "./cases.ts";

type Filed = Pick<Case, "capability" | "kind" | "reference">;

/** The page of a case for its own people, without the language. */
export const ownPage = ({ capability, kind, reference }: Filed): string => {
  if (capability === "submissions") return `/submissions/own/${reference}`;
  if (capability === "enquiries") return `/enquiries/own/${reference}`;
  if (capability === "briefings") return `/briefings/placing/${reference}`;
  if (capability !== "accreditation") return `/me/cases/${reference}`;
  return `/accreditation/${kind === "representative" ? "representatives" : "applications"}/${reference}`;
};

/** The page of a case at the desk, without the language. */
export const deskPage = ({ capability, kind, reference }: Filed): string => {
  if (kind === "list") return `/desk/${capability}/lists/${reference}`;
  if (kind === "representative") return `/desk/${capability}/representatives/${reference}`;
  return `/desk/${capability}/${reference}`;
};
