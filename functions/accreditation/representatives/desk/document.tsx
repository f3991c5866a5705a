import { countryNames } from "#shared/countries.ts";
import { Refusal } from "#shared/refusal.ts";
import { Sealing } from "#shared/sealing.ts";
import { dateOnly } from "#shared/time.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { QuotedName } from "#shared/ui/quote.tsx";
import { SummaryList } from "#shared/ui/summary.tsx";
import { readForm } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { DeskPage } from "../../desk/frame.tsx";
import type { AccreditationRoom } from "../../room.ts";
import { carryOut } from "../carry-out.ts";
import { sealedFor } from "../casework.ts";
import { nameOf, TravelDocument } from "../fields.ts";
import type { RepresentativesVisit } from "../pages/visit.ts";
import { frameOf } from "./frame.ts";

/** Shows a travel document to the secretariat, by a button; that it was looked at is on record before it is shown. */
export const showDocument = async (room: AccreditationRoom, c: RepresentativesVisit) => {
  const session = staffMember(c, "secretariat");
  await readForm(c, c.get("token"));
  const frame = await frameOf(c, session);
  const { s } = frame;
  const wish = { reference: c.req.param("reference") ?? "", input: { decision: "look" } };
  const { representative: one } = await carryOut(room, { session }, wish, c.get("now"));
  const [document, countries] = await Promise.all([
    room.representatives().then((representatives) => representatives.documentOf(one.reference)),
    countryNames(s.language),
  ]);
  if (!document) throw new Refusal(404, "not_found");
  const unsealed = await new Sealing(room.connection).unseal(document.sealed, sealedFor(one));
  const { documentNumber, documentCountry, documentExpiry } = TravelDocument.parse(JSON.parse(unsealed));
  return c.html(
    renderPage(
      // In another language the case is shown: each look is asked for anew.
      <DeskPage {...frame} path={`/desk/accreditation/representatives/${one.reference}`} title={s.t("desk.document")}>
        <h1>
          {s.t("desk.document")} <span class="light">{one.reference}</span>
        </h1>
        <p>{s.t("desk.document.lead")}</p>
        <SummaryList
          s={s}
          rows={[
            { label: s.t("reps.name"), value: <QuotedName text={nameOf(one.answers)} /> },
            {
              label: s.t("field.documentNumber"),
              value: <QuotedName text={documentNumber} />,
              visibility: "sensitive",
            },
            {
              label: s.t("field.documentCountry"),
              value: new Map<string, string>(countries).get(documentCountry) ?? documentCountry,
              visibility: "sensitive",
            },
            {
              label: s.t("field.documentExpiry"),
              value: documentExpiry && dateOnly(s.language, `${documentExpiry}T00:00:00Z`),
              visibility: "sensitive",
            },
          ]}
        />
        <p>
          <a href={`/${s.language}/desk/accreditation/representatives/${one.reference}`}>{one.reference}</a>
        </p>
      </DeskPage>,
    ),
  );
};
