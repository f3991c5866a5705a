import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { readCookie, signedIn } from "#shared/web/sessions.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { ownPath } from "../../addresses.ts";
import { carryOut } from "../../carry-out.ts";
import { openMatter, type Visitor } from "../../matter.ts";
import { possibleDecisions } from "../../obstacles.ts";
import type { EnquiriesRoom } from "../../room.ts";
import { OwnPage } from "../views/own.tsx";
import type { AskingVisit } from "./visit.ts";

const visitorOf = (room: EnquiriesRoom, c: AskingVisit): Visitor => {
  const token = readCookie(c, "enquiry", room.connection);
  return { session: token ? c.get("session") : signedIn(c), token };
};

/** The enquiry of the address for whoever asked it; to everybody else, officers too, it is unknown here. */
const openOwn = async (room: EnquiriesRoom, c: AskingVisit) => {
  const visitor = visitorOf(room, c);
  const matter = await openMatter(room, visitor, c.req.param("reference") ?? "", c.get("now")).catch((error) => {
    // The link of another enquiry may still lie in the browser: whose this is signs in.
    signedIn(c);
    throw error;
  });
  if (matter.acting.as !== "applicant") throw new Refusal(404, "not_found");
  return matter;
};

/** What ties forms to whoever came: a session, else the link. */
const secretOf = (room: EnquiriesRoom, c: AskingVisit) =>
  c.get("token") ?? readCookie(c, "enquiry", room.connection) ?? "";

export const showOwn = async (room: EnquiriesRoom, c: AskingVisit, shown: Tried = {}) => {
  const matter = await openOwn(room, c);
  const page = (
    <OwnPage
      s={c.get("s")}
      path={pathOf(c)}
      user={c.get("session")}
      now={c.get("now")}
      enquiry={matter.enquiry}
      possible={possibleDecisions(matter, c.get("now"))}
      hidden={{ [formTokenField]: formTokenOf(secretOf(room, c)), version: String(matter.enquiry.version) }}
      done={c.req.query("done")}
      {...shown}
    />
  );
  return c.html(renderPage(page), statusOf(shown));
};

export const decideOwn = async (room: EnquiriesRoom, c: AskingVisit) => {
  const { enquiry } = await openOwn(room, c);
  const { form } = await readForm(c, secretOf(room, c));
  try {
    const wish = { reference: enquiry.reference, input: form };
    const { decision } = await carryOut(room, visitorOf(room, c), wish, c.get("now"));
    return c.redirect(`/${c.get("s").language}${ownPath(enquiry.reference)}?done=${decision}`, 303);
  } catch (error) {
    return showOwn(room, c, triedBy(error, { ...form, decision: single(form, "decision") }));
  }
};
