import { countryNames } from "#shared/countries.ts";
import { deskFrame } from "#shared/ui/desk/frame.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { staffMember } from "#shared/web/sessions.ts";
import type { ReportingVisit } from "../reporting-words.ts";
import type { ReportingRoom } from "../room.ts";
import { readDossier } from "./dossier.ts";
import { openRegistration } from "./right.ts";
import { DossierPage } from "./views/dossier.tsx";

/** All that is known of an organization, to be read or printed. That somebody did is recorded. */
export const showDossier = async (room: ReportingRoom, c: ReportingVisit) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const store = await room.dossiers();
  const row = await openRegistration(store, session, c.req.param("reference") ?? "");
  const [dossier, countries, reader] = await Promise.all([
    readDossier(store, row, session),
    countryNames(c.get("s").language),
    store.people.find(session.personId),
    store.recordReading(row.reference, session.personId, c.get("now")),
  ]);
  const frame = deskFrame(c, session, c.get("s"));
  return c.html(
    renderPage(<DossierPage {...frame} dossier={dossier} countries={countries} reader={reader?.name ?? ""} />),
  );
};
