import { countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { signedIn } from "#shared/web/sessions.ts";
import type { AccreditationRoom } from "../../room.ts";
import { openDelegation } from "../matter.ts";
import { hasVisaLetter } from "../sight.ts";
import { AccreditationLetter, ConfirmationLetter, VisaLetter } from "../views/letter.tsx";
import { anyoneOf } from "./nominee-visit.ts";
import type { RepresentativesVisit } from "./visit.ts";

/** Letters as pages to print: of a representative, and of an organization. */
export const letterPages = (room: AccreditationRoom) => {
  const frameOf = async (c: RepresentativesVisit) => ({
    s: c.get("s"),
    path: pathOf(c),
    user: c.get("session"),
    origin: room.connection.settings.origin,
    countries: await countryNames(c.get("s").language),
  });

  const approvedOf = async (c: RepresentativesVisit) => {
    const matter = await anyoneOf(room, c);
    if (matter.representative.status !== "approved" || matter.application.status !== "accredited")
      throw new Refusal(404, "not_found");
    return matter;
  };

  const confirmation = async (c: RepresentativesVisit) => {
    const matter = await approvedOf(c);
    return c.html(renderPage(<ConfirmationLetter {...(await frameOf(c))} matter={matter} />));
  };

  const visa = async (c: RepresentativesVisit) => {
    const matter = await approvedOf(c);
    // It names what the organization does not get to see.
    if (!hasVisaLetter(matter.representative) || matter.acting.as === "applicant") throw new Refusal(404, "not_found");
    return c.html(renderPage(<VisaLetter {...(await frameOf(c))} matter={matter} />));
  };

  const accreditation = async (c: RepresentativesVisit) => {
    const delegation = await openDelegation(room, signedIn(c), c.req.param("reference") ?? "");
    if (delegation.application.status !== "accredited") throw new Refusal(404, "not_found");
    return c.html(renderPage(<AccreditationLetter {...(await frameOf(c))} delegation={delegation} />));
  };

  return { confirmation, visa, accreditation };
};
