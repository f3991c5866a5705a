import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { cameBack } from "#shared/ui/upload.tsx";
import { pathOf } from "#shared/web/address.ts";
import { readForm } from "#shared/web/forms.ts";
import type { AccreditationRoom } from "../../room.ts";
import { asksPhoto, awaitPhoto, photoForm, photoOf } from "../photo.ts";
import { ownPath } from "../projection.ts";
import { PhotoPage } from "../views/photo.tsx";
import { nomineeOf, ownFrame, PageClosed } from "./nominee-visit.ts";
import type { RepresentativesVisit } from "./visit.ts";

/** A representative's photo for the badge, where the call asks for one. */
export const photoPages = (room: AccreditationRoom) => {
  const own = async (c: RepresentativesVisit) => {
    const visit = await nomineeOf(room, c);
    if (!visit) throw new PageClosed();
    if (!asksPhoto(visit.matter)) throw new Refusal(404, "not_found");
    return visit;
  };

  const show = async (c: RepresentativesVisit) => {
    const visit = await own(c);
    const upload = await photoOf(room, visit.matter.representative);
    const back = `/${c.get("s").language}${pathOf(c)}`;
    const page = (
      <PhotoPage
        {...ownFrame(c, visit)}
        upload={upload}
        form={await photoForm(room, upload, back, c.get("now"))}
        back={cameBack((name) => c.req.query(name))}
      />
    );
    return c.html(renderPage(page));
  };

  const announce = async (c: RepresentativesVisit) => {
    const visit = await own(c);
    await readForm(c, visit.token);
    await awaitPhoto(room, visit.matter, c.get("now"));
    return c.redirect(`/${c.get("s").language}${ownPath(visit.matter.representative.reference)}/photo`, 303);
  };

  return { show, announce };
};
