import { newId } from "#shared/secrets.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { callerOf, pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { takesInputs } from "../../obstacles.ts";
import type { SubmissionsRoom } from "../../room.ts";
import { begin, entitledOf, myself } from "../begin.ts";
import { findCall } from "../calls.ts";
import { invite } from "../invitation.ts";
import { placeOf } from "../views/frame.ts";
import { NewPage } from "../views/new.tsx";
import type { SubmittingVisit } from "./visit.ts";

/** Where an input begins: by a button for those signed in, by a mail address for all others. */
export const showNew = async (room: SubmissionsRoom, c: SubmittingVisit, refused: Tried = {}) => {
  const session = c.get("session");
  const call = await findCall(room, c.req.query("call"));
  const forum = await (await room.published()).forum(call.forum);
  const organizations = session ? await entitledOf(await room.inputs(), session) : [];
  const tokens = session && {
    [formTokenField]: formTokenOf(c.get("token") ?? ""),
    // Pressed twice, the button begins one input.
    key: (refused.typed && single(refused.typed, "key")) || newId(room.connection.random),
  };
  const page = (
    <NewPage
      s={c.get("s")}
      path={`${pathOf(c)}?call=${call.id}`}
      user={session}
      now={c.get("now")}
      call={call}
      forum={forum}
      open={takesInputs(call, undefined, c.get("now"))}
      organizations={organizations}
      hidden={{ ...tokens }}
      {...refused}
    />
  );
  return c.html(renderPage(page), statusOf(refused));
};

export const beginInput = async (room: SubmissionsRoom, c: SubmittingVisit) => {
  const session = c.get("session");
  const now = c.get("now");
  const s = c.get("s");
  const { form, trapped } = await readForm(c, c.get("token"));
  const call = await findCall(room, c.req.query("call"));
  const { key: _, decision: __, organization: ___, ...typed } = form;
  try {
    if (session) {
      const wish = { organization: single(form, "organization") || myself, key: `form\n${single(form, "key")}` };
      return c.redirect(placeOf(s, (await begin(room, session, { call, now, ...wish })).reference), 303);
    }
    if (!trapped) await invite(room, { call, typed, caller: callerOf(c), now });
    return c.redirect(`/${s.language}/submissions/link/sent`, 303);
  } catch (error) {
    return showNew(room, c, triedBy(error, form));
  }
};
