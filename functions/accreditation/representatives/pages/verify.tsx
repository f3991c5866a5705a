import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, pathOf } from "#shared/web/address.ts";
import { readCode } from "../../letter-codes.ts";
import type { AccreditationRoom } from "../../room.ts";
import { verifyLimit } from "../rates.ts";
import { verified } from "../verification.ts";
import { VerifyPage } from "../views/verify.tsx";
import type { RepresentativesVisit } from "./visit.ts";

/** Whether a letter is genuine, for whoever has its code; all that is wrong with a code is answered alike. */
export const verifyPages = (room: AccreditationRoom) => {
  const ask = (c: RepresentativesVisit) => {
    const s = c.get("s");
    const typed = (c.req.query("code") ?? "").slice(0, 60);
    const code = readCode(typed);
    if (code) return c.redirect(`/${s.language}/verify/${code}`, 303);
    const page = <VerifyPage s={s} path={pathOf(c)} typed={typed} found={undefined} />;
    return c.html(renderPage(page), typed ? 404 : 200);
  };

  const check = async (c: RepresentativesVisit) => {
    const s = c.get("s");
    await (await room.limits()).take(verifyLimit, callerOf(c), c.get("now"));
    const typed = (c.req.param("code") ?? "").slice(0, 60);
    const found = await verified(room, typed);
    const page = <VerifyPage s={s} path={pathOf(c)} typed={typed} found={found} />;
    return c.html(renderPage(page), found ? 200 : 404);
  };

  return { ask, check };
};
