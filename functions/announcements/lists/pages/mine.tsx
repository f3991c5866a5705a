import { parseInput } from "#shared/input.ts";
import { Refusal } from "#shared/refusal.ts";
import { addressKeyOf } from "#shared/suppressions.ts";
import { renderPage } from "#shared/ui/page.tsx";
import { readForm, single } from "#shared/web/forms.ts";
import { statusOf, type Tried, triedBy } from "#shared/web/tried.ts";
import type { AnnouncementsRoom } from "../../room.ts";
import { endedPath, minePath } from "../addresses.ts";
import { change, end, resume } from "../casework.ts";
import { Chosen, type Subscription } from "../subscription.ts";
import { typedChoice } from "../typed.ts";
import { MinePage } from "../views/mine.tsx";
import type { ListsVisit } from "../visit.ts";

/** Why nothing is mailed to an address although somebody wants it. */
export const heldFor = async (room: AnnouncementsRoom, email: string) => {
  const held = await (await room.suppressions()).of(addressKeyOf(email));
  return held.map(({ reason }) => reason).find((reason) => reason !== "moved");
};

const opened = async (room: AnnouncementsRoom, c: ListsVisit): Promise<Subscription> => {
  const subscriptions = await room.subscriptions();
  const found = await subscriptions.open(c.req.param("token") ?? "", "news", c.get("now"));
  if (!found) throw new Refusal(410, "link_expired");
  return found;
};

const pathIn = (c: ListsVisit) => `${minePath}/${c.req.param("token") ?? ""}`;

/** One's subscription behind the link of a mail: looking changes nothing. */
export const showMine = async (room: AnnouncementsRoom, c: ListsVisit, tried: Tried = {}) => {
  const subscription = await opened(room, c);
  const page = (
    <MinePage
      s={c.get("s")}
      path={pathIn(c)}
      chosen={subscription}
      held={await heldFor(room, subscription.email)}
      done={c.req.query("done")}
      {...tried}
    />
  );
  return c.html(renderPage(page), statusOf(tried));
};

export const decideMine = async (room: AnnouncementsRoom, c: ListsVisit) => {
  const { form } = await readForm(c);
  const from = await opened(room, c);
  const [now, by] = [c.get("now"), "applicant"];
  const { language } = c.get("s");
  try {
    const decision = single(form, "decision");
    if (decision === "stop") {
      await end(room, from.id, "stop", by, now);
      return c.redirect(`/${language}${endedPath}`, 303);
    }
    if (decision === "resume") await resume(room, from, by, now);
    else if (decision === "change")
      await change(room, { from, chosen: parseInput(Chosen, typedChoice(form)), by, now });
    else throw new Refusal(422, "invalid", [{ field: "decision", code: "not_a_choice" }]);
    return c.redirect(`/${language}${pathIn(c)}?done=${decision}`, 303);
  } catch (error) {
    return showMine(room, c, triedBy(error, form));
  }
};
