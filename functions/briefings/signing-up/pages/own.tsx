import { Refusal } from "#shared/refusal.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { pathOf } from "#shared/web/address.ts";
import { type Form, formTokenField, formTokenOf, readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import { signUpPath } from "../../addresses.ts";
import { possibleDecisions } from "../../obstacles.ts";
import type { BriefingsRoom } from "../../room.ts";
import { carryOut } from "../carry-out.ts";
import type { Wish } from "../casework.ts";
import { applicant, openMatter } from "../matter.ts";
import { typedCorrection, typedQuestion } from "../typed.ts";
import { ClosedPage } from "../views/links-page.tsx";
import { OwnPage } from "../views/own-page.tsx";
import type { SigningUpVisit } from "./visit.ts";

const tokenOf = (c: SigningUpVisit) => c.req.param("token") ?? "";

/** Mails show their links to nobody; how many wait is told to whoever waits. */
const recordOf = async (room: BriefingsRoom, { signUp: { reference, status, sessionKey, turn } }: Wish) => {
  const waits = status === "waitlisted" && turn !== undefined;
  const [letters, ahead] = await Promise.all([
    (await room.letters()).ofCase(reference),
    waits ? (await room.places()).waitingBefore(sessionKey, turn) : undefined,
  ]);
  return { letters: letters.items, ahead };
};

const shown = async (room: BriefingsRoom, c: SigningUpVisit, tried: Tried) => {
  const now = c.get("now");
  const token = tokenOf(c);
  const matter = await openMatter(room, token, now);
  const page = (
    <OwnPage
      s={c.get("s")}
      path={pathOf(c)}
      now={now}
      {...matter}
      {...(await recordOf(room, matter))}
      decisions={possibleDecisions({ ...matter, acting: applicant }, now)}
      hidden={{ [formTokenField]: formTokenOf(token) }}
      done={c.req.query("done")}
      {...tried}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
};

/** Shows the page of a link, or how to get a new one where it opens nothing; neither changes anything. */
const orClosed = async (c: SigningUpVisit, show: () => Promise<Response>) => {
  try {
    return await show();
  } catch (error) {
    if (!(error instanceof Refusal) || error.status !== 404) throw error;
    return c.html(renderPage(<ClosedPage s={c.get("s")} path={signUpPath} />), 404);
  }
};

/** What a mailed link opens: looking changes nothing, so that mail scanners may look, too. */
export const showOwn = (room: BriefingsRoom, c: SigningUpVisit, tried: Tried = {}) =>
  orClosed(c, () => shown(room, c, tried));

const inputOf = (form: Form): Record<string, unknown> => {
  const decision = single(form, "decision");
  if (decision === "correct") return typedCorrection(form);
  return decision === "ask" ? typedQuestion(form) : { ...form };
};

export const decideOwn = (room: BriefingsRoom, c: SigningUpVisit) =>
  orClosed(c, async () => {
    const token = tokenOf(c);
    const { form } = await readForm(c, token);
    try {
      const { decision } = await carryOut(room, { token, input: inputOf(form) }, c.get("now"));
      return c.redirect(`/${c.get("s").language}${signUpPath}/${token}?done=${decision}`, 303);
    } catch (error) {
      return shown(room, c, triedBy(error, form));
    }
  });
