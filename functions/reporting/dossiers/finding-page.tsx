import { parseInput } from "#shared/input.ts";
import { readReference } from "#shared/references.ts";
import { deskFrame } from "#shared/ui/desk/frame.tsx";
import { renderPage } from "#shared/ui/page.tsx";
import { staffMember } from "#shared/web/sessions.ts";
import type { ReportingVisit } from "../reporting-words.ts";
import type { ReportingRoom } from "../room.ts";
import { FindingQuery, findByName } from "./finding.ts";
import { maySee } from "./right.ts";
import { FindingPage } from "./views/finding.tsx";

/** Where an organization is looked for: a reference leads to its dossier at once. */
export const showFinding = async (room: ReportingRoom, c: ReportingVisit) => {
  const session = staffMember(c, "officer", "secretariat", "auditor");
  const query = parseInput(FindingQuery, c.req.query());
  const { language } = c.get("s");
  const reference = query.reference && readReference(query.reference);
  const store = await room.dossiers();
  const row = reference ? await store.cases.find(reference) : undefined;
  if (row?.capability === "registration" && maySee(session, row))
    return c.redirect(`/${language}/desk/dossiers/${row.reference}`, 303);
  const found = query.name.trim() === "" ? undefined : await findByName(store, session, query);
  const frame = deskFrame(c, session, c.get("s"));
  const page = <FindingPage {...frame} query={query} found={found} unknown={query.reference.trim() !== ""} />;
  return c.html(renderPage(page));
};
