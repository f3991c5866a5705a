import { countryNames } from "#shared/countries.ts";
import { fileKinds } from "#shared/file-kinds.ts";
import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm } from "#shared/web/forms.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { AccreditationRoom } from "../../room.ts";
import { carryOut } from "../carry-out.ts";
import { openRepresentative } from "../matter.ts";
import { possibleDecisions } from "../obstacles.ts";
import type { RepresentativesVisit } from "../pages/visit.ts";
import { photoOf } from "../photo.ts";
import { representativeDecisions } from "../representatives.ts";
import { CasePage } from "./case-page.tsx";
import { frameOf } from "./frame.ts";

export const showCase = async (room: AccreditationRoom, c: RepresentativesVisit, tried: Tried = {}) => {
  const session = staffMember(c, "officer", "secretariat");
  const matter = await openRepresentative(room, { session }, c.req.param("reference") ?? "", c.get("now"));
  // Whose own organization it is sees it on its own pages.
  if (matter.acting.as === "applicant") throw new Refusal(404, "not_found");
  const { reference } = matter.representative;
  const [{ book }, letters, countries, frame] = await Promise.all([
    room.applications(),
    room.letters(),
    countryNames(c.get("s").language),
    frameOf(c, session),
  ]);
  const [history, revisions, mails] = await Promise.all([
    book.audit.of(reference),
    book.audit.revisionsOf(reference),
    letters.ofCase(reference),
  ]);
  const page = (
    <CasePage
      {...frame}
      matter={matter}
      possible={possibleDecisions(matter, c.get("now"))}
      history={history}
      revisions={revisions}
      letters={mails.items}
      countries={countries}
      photo={await photoOf(room, matter.representative)}
      hidden={{ ...frame.hidden, version: String(matter.representative.version) }}
      done={c.req.query("done")}
      typed={tried.typed}
      errors={tried.errors}
      conflict={tried.conflict}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
};

export const decideCase = async (room: AccreditationRoom, c: RepresentativesVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const wish = { reference: c.req.param("reference") ?? "", input: form };
  try {
    const { decision, representative } = await carryOut(room, { session }, wish, c.get("now"));
    const home = `/${c.get("s").language}/desk/accreditation/representatives`;
    const { from, to } = representativeDecisions[decision];
    const done = `done=${decision}&reference=${representative.reference}`;
    const onward = to === "same" ? `${home}/${representative.reference}?${done}` : `${home}?status=${from[0]}&${done}`;
    return c.redirect(onward, 303);
  } catch (error) {
    return showCase(room, c, triedBy(error, form));
  }
};

/** The photo, as a link that works for a minute. */
export const savePhoto = async (room: AccreditationRoom, c: RepresentativesVisit) => {
  const session = staffMember(c, "officer", "secretariat");
  const matter = await openRepresentative(room, { session }, c.req.param("reference") ?? "", c.get("now"));
  const upload = matter.acting.as === "applicant" ? undefined : await photoOf(room, matter.representative);
  if (upload?.state !== "ready" || !upload.objectVersion || !upload.kind) throw new Refusal(404, "not_found");
  const { key, objectVersion: version, kind } = upload;
  const { type, extensions } = fileKinds[kind];
  const name = `${matter.representative.reference}.${extensions[0]}`;
  return c.redirect(await (await room.files()).link({ key, version, name, type }), 302);
};
