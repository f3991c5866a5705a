import { countryNames } from "#shared/countries.ts";
import { csvType } from "#shared/csv.ts";
import { parseInput } from "#shared/input.ts";
import type { Visit } from "#shared/web/environment.ts";
import { staffMember } from "#shared/web/sessions.ts";
import type { BriefingsRoom } from "../room.ts";
import { signUpFile } from "./export-rows.ts";
import { frameOf, sessionPath } from "./frame.tsx";
import { cursorAfter, eachOfSession, SignUpsQuery } from "./listing.ts";
import { actingOn, openSession } from "./opening.ts";

/** Who signed up for a session as a file, for those who work on the briefing. */
export const sendSignUps = async (room: BriefingsRoom, c: Visit<string>) => {
  const staff = staffMember(c, "officer", "secretariat");
  const opened = await openSession(room, staff, c.req.param("briefing") ?? "", c.req.param("session") ?? "");
  actingOn(opened);
  const query = parseInput(SignUpsQuery, { status: c.req.query("status"), after: c.req.query("after") });
  const [{ s }, countries, signUps] = await Promise.all([
    frameOf(c, staff),
    countryNames(c.get("s").language),
    room.signUps(),
  ]);
  const { id } = opened.briefing;
  const home = `${room.connection.settings.origin}/${s.language}${sessionPath(id, opened.session.id)}/sign-ups.csv`;
  const body = await signUpFile(s, {
    countries,
    signUps: eachOfSession(signUps, opened.key, query),
    addressAfter: (last) =>
      `${home}?${new URLSearchParams({ ...(query.status && { status: query.status }), after: cursorAfter(last) })}`,
  });
  c.header("Content-Type", csvType);
  c.header("Content-Disposition", `attachment; filename="${id}-${opened.session.id}.csv"`);
  return c.body(body);
};
