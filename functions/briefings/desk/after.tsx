import { mostMaterials } from "#shared/briefings/briefing.ts";
import { renderPage } from "#shared/ui/page.tsx";
import type { Visit } from "#shared/web/environment.ts";
import { localized, rowNumbers } from "#shared/web/form-values.ts";
import { type Form, readForm, single } from "#shared/web/forms.ts";
import { type Refused, refusedBy } from "#shared/web/refused.ts";
import { staffMember } from "#shared/web/sessions.ts";
import { deskPath } from "../addresses.ts";
import type { BriefingsRoom } from "../room.ts";
import { frameOf } from "./frame.tsx";
import { isSomethingOver, postMaterials } from "./materials.ts";
import { actingOn, openForDesk } from "./opening.ts";
import { AfterPage } from "./views/after.tsx";

/** What officers put on the page of a briefing afterwards. */
export const showAfter = async (room: BriefingsRoom, c: Visit<string>, refused?: Refused) => {
  const staff = staffMember(c, "officer", "secretariat");
  const opened = await openForDesk(room, staff, c.req.param("briefing") ?? "");
  actingOn(opened);
  const { briefing } = opened;
  const frame = await frameOf(c, staff);
  const page = (
    <AfterPage
      {...frame}
      briefing={briefing}
      works={true}
      over={briefing.status === "announced" && isSomethingOver(briefing, frame.now)}
      refused={refused}
      done={c.req.query("done")}
    />
  );
  return c.html(renderPage(page), refused?.status ?? 200);
};

const parts = ["kind", "url", "language", "title"] as const;

/** Rows that say something: one without an address is taken away. */
const filledRows = (form: Form) =>
  rowNumbers(form, "materials", mostMaterials).filter((row) => single(form, `materials.${row}.url`).trim() !== "");

const materialIn = (form: Form, row: number) =>
  Object.fromEntries(parts.map((part) => [part, single(form, `materials.${row}.${part}`)]));

/** Errors of rows as the form numbers them. */
const byRow = (refused: Refused): Refused => {
  const rows = filledRows(refused.form);
  const errors = refused.errors.map((error) => {
    const [, place, part] = /^materials\.(\d+)\.(\w+)$/.exec(error.field) ?? [];
    return place === undefined ? error : { ...error, field: `materials.${rows[Number(place)] ?? place}.${part}` };
  });
  return { ...refused, errors };
};

export const postAfter = async (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat");
  const { form } = await readForm(c, c.get("token"));
  const opened = await openForDesk(room, staff, c.req.param("briefing") ?? "");
  const input = {
    version: single(form, "version") || undefined,
    materials: filledRows(form).map((row) => materialIn(form, row)),
    outcome: localized(form, "outcome"),
    tell: single(form, "tell") === "true",
  };
  try {
    await postMaterials(room, opened, input, c.get("now"));
    return c.redirect(`/${c.get("s").language}${deskPath(opened.briefing.id)}/after?done=materials`, 303);
  } catch (error) {
    return showAfter(room, c, byRow(refusedBy(error, form)));
  }
};
