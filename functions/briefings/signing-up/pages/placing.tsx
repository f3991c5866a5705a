import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, pathOf } from "#shared/web/address.ts";
import type { BriefingsRoom } from "../../room.ts";
import { placing } from "../placing.ts";
import { PlacingPage } from "../views/placing-page.tsx";
import type { SigningUpVisit } from "./visit.ts";

export const showPlacing = async (room: BriefingsRoom, c: SigningUpVisit) => {
  const asked = { reference: c.req.param("reference") ?? "", caller: callerOf(c) };
  const standing = await placing(room, asked, c.get("now"));
  return c.html(renderPage(<PlacingPage s={c.get("s")} path={pathOf(c)} standing={standing} />));
};
